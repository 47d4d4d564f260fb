/** Lists of what a mission asks for: their items are recommendations, whatever words they use. */
import type { ReadSentence } from '../context';
import { linesAround } from '../text/lines-around';

/** “Recommendations”, “We therefore ask:”. */
const asking =
  /\b(?:recommend(?:s|ed|ations?)?|suggestions?|proposals?|for consideration|asks?|calls? (?:on|upon)|should)\b/i;
/** Those of others, or of before. */
const notOurs = /\b(?:previous|prior|past|earlier|follow(?:ed)?[- ]up|implement\w*|will)\b/i;
const mark = /^\s*(?:\d+[.)]|\(?[a-z]{1,3}[.)]|[•·▪*–—-])\s*|^to the \p{L}+[^:]{0,40}:/iu;

/** Of each sentence of a text: whether it begins an item of such a list. */
export function itemsAsked(text: string, sentences: readonly ReadSentence[]): boolean[] {
  let isUnder = false;
  return sentences.map((sentence) => {
    const { line, isFirst, isAlone } = linesAround(text, sentence);
    const leads = asking.test(sentence.plain) && !notOurs.test(sentence.plain);
    if (isAlone && sentence.text.length <= 80 && !/[.;!?]$/.test(sentence.text)) {
      isUnder = leads;
      return false;
    }
    if (!isFirst) return false;
    const isItem = mark.test(line);
    if (isUnder && isItem) return true;
    isUnder = leads && /:\s*$/.test(line);
    return false;
  });
}
