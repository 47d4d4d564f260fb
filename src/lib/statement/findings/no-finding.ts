/** Sentences that sound like findings and are none: what is still to come, and what others say. */
import type { ReadSentence } from '../context';
import { isOfHost } from '../people/hosts';
import type { Speaker } from '../people/speaker';

const mission = String.raw`(?:missions?|observers?|monitors?|delegations?|groups?|teams?|e?oms?|experts?|reports?|statements?|document|assessment|conclusions|findings|we|they|he|she|observatory)`;
/** “The mission will set out …”, “Its report is to be published”: unless more is told in the same breath. */
const toCome = new RegExp(
  String.raw`\b${mission}\b(?:\s+(?:of|on|by|from|in|for|to)\s+(?:[^\s,;:.]+\s+){1,8}?|\s+(?:[^\s,;:.]+\s+){0,4}?)(?:will|would|shall|is going to|are going to|intends? to|plans? to|is to|are to)\s+(?:also\s+|then\s+|not\s+|only\s+)?(?:be|give|set|present|publish|issue|release|observe|monitor|watch|visit|follow|stay|remain|assess|evaluate|deal|contain|make|hold|meet|deliver|continue|go|cover|look|pay|deploy|submit|announce|determine|attend|comment|include|join|travel|arrive|leave|focus|work|take|keep|send|prepare|examine|analy[sz]e|consider|report)\b`,
  'iu'
);
/** “said that the voting was”: something is told beside. */
const told =
  /\b(?:found|noted|observed|saw|welcomed|commended|praised|regretted|criti\p{L}+|(?:was|were|had been|has been|have been) (?:\p{L}+ly )?(?:calm|peaceful|orderly|well|generally|transparent|free|good|held|conducted|carried))\b/iu;

export function isToCome({ plain }: Pick<ReadSentence, 'plain'>): boolean {
  const [words] = toCome.exec(plain) ?? [];
  return words !== undefined && !told.test(plain);
}

/** Whether somebody speaks who is of no mission: a minister, the commission's chair, a candidate. */
export const isOfOthers = (speaker: Speaker | null, heads: ReadonlySet<Speaker['person']>): boolean =>
  speaker !== null && !heads.has(speaker.person) && isOfHost(speaker.person);

/** “News   Programmes   About us”, “Prev  Youth wing meets”. */
const menu =
  /\S[^\S\n]{3,}\S[^\n]*?\S[^\S\n]{3,}[^\n]*[^\s.!?;:"')]$|^(?:prev(?:ious)?|next)\b\s+(?!(?:to|time|week|month|year|day|door|election|vote)\b)/iu;

/** Of each sentence: whether it belongs to the page (“Leave a comment”), or goes on in the same line with what does. */
export function ofThePage(text: string, sentences: readonly ReadSentence[]): boolean[] {
  let isBefore = false;
  return sentences.map(({ role, start, text: own }, i) => {
    const goesOn = !text.slice(sentences[i - 1]?.end ?? 0, start).includes('\n');
    isBefore = role === 'furniture' || menu.test(own) || (isBefore && goesOn);
    return isBefore;
  });
}
