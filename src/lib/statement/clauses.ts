/** The parts of a sentence that may each say something of their own. */
import type { Span } from './proposal';
import type { Sentence, Term } from './words';

/** How a part follows on the one before: set against it, in a row with it, or told beside it. */
export type Joint = 'start' | 'hard' | 'soft' | 'tail';

export interface Clause extends Span {
  readonly text: string;
  readonly joint: Joint;
  /** What parts it from the one before. */
  readonly before: string;
  /** Whether it has a verb of its own, so that it can stand alone. */
  readonly hasVerb: boolean;
  /** Whether it only says when or where: “During the campaign, …”. */
  readonly isSetting: boolean;
}

const border =
  /;\s*|:\s+|\s+-\s+|\n+|,?\s+(?:but|while|whilst|whereas|although|though|however|yet|nor)\s+(?=\S)|,\s+(?:and\s+|as well as\s+|or\s+)?(?=\S)|\s+(?:and|as well as)\s+(?=\S)/giu;
const hard = /[;:\n-]|but|whil|whereas|though|however|yet|nor/i;
const tail =
  /^(?:which|who|whom|whose|allowing|where|when|because|as|so that|in order|due|owing|thus|thereby|including|such as|especially|particularly|above all|in particular|making|giving|leading|causing|contributing|reflecting|reinforcing|resulting|if|unless|until|since|regardless|excluding|especially)\b/iu;
const setting =
  /^(?:during|in|at|on|after|before|throughout|for|as|despite|under|within|by|according|following|with|from|over|among|prior|regarding|concerning|upon|notwithstanding)\b/iu;

/** In order; together they hold every word of the sentence. */
export function clausesOf(sentence: Sentence): Clause[] {
  const { text, start } = sentence;
  const cuts = [...text.matchAll(border)].map((match) => {
    const isHard = hard.test(match[0]);
    // “nor” and “while” belong to what they begin; “and” to nothing.
    const word = isHard ? match[0].search(/\p{L}/u) : -1;
    return {
      end: match.index,
      next: match.index + (word >= 0 ? word : match[0].length),
      joint: isHard ? ('hard' as const) : ('soft' as const),
      mark: match[0]
    };
  });
  let from = 0;
  let joint: Joint = 'start';
  let before = '';
  const clauses: Clause[] = [];
  for (const cut of [...cuts, { end: text.length, next: text.length, joint: 'hard' as const, mark: '' }]) {
    const part = text.slice(from, cut.end);
    if (part.trim()) clauses.push(clause(sentence, start + from, start + cut.end, joint, before));
    from = cut.next;
    joint = cut.joint;
    before = cut.mark;
  }
  return clauses;
}

function clause(sentence: Sentence, start: number, end: number, joint: Joint, before: string): Clause {
  const text = sentence.text.slice(start - sentence.start, end - sentence.start);
  const terms = sentence.terms.filter((term) => term.start >= start && term.end <= end);
  const isTail = joint === 'soft' && tail.test(text);
  return {
    start,
    end,
    text,
    joint: isTail ? 'tail' : joint,
    before,
    hasVerb: terms.some((term, i) => isFinite(term, terms[i - 1])),
    isSetting: setting.test(text)
  };
}

function isFinite({ tags, text }: Term, before: Term | undefined): boolean {
  if (/^(?:was|were|is|are|has|have|had|did|does|do|could|can|should|may|might|will|would|must)$/i.test(text))
    return true;
  if (!tags.has('Verb') || tags.has('Gerund')) return false;
  if (before && /^to$/i.test(before.text)) return false;
  return tags.has('PastTense') || tags.has('PresentTense') || tags.has('Copula') || tags.has('Modal');
}
