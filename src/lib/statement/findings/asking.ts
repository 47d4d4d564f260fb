/** Lists of what a mission asks for: their items are recommendations, whatever words they use. */
import type { ReadSentence } from '../context';
import { isHeading, linesAround } from '../text/lines-around';

/** “Recommendations”, “We therefore ask:”. */
const asking =
  /\b(?:recommend(?:s|ed|ations?)?|suggestions?|proposals?|for consideration|asks?|calls? (?:on|upon)|should)\b/i;
/** Those of others, or of before. */
const notOurs = /\b(?:previous|prior|past|earlier|follow(?:ed)?[- ]up|implement\w*|will)\b/i;
const mark = /^\s*(?:\d+[.)]|\(?[a-z]{1,3}[.)]|[•·▪*–—-])\s*|^to the \p{L}+[^:]{0,40}:/iu;

/** “To the Commission”: whom the items below are for. */
const addressee = /^(?:to|for) \p{L}/iu;

/** Of each sentence of a text: whether it begins an item of such a list. */
export function itemsAsked(text: string, sentences: readonly ReadSentence[]): boolean[] {
  let isUnder = false;
  return sentences.map((sentence) => {
    const { line, isFirst } = linesAround(text, sentence);
    const leads = asking.test(sentence.plain) && !notOurs.test(sentence.plain);
    if (isHeading(text, sentence)) {
      isUnder = leads || (isUnder && addressee.test(sentence.text));
      return false;
    }
    if (!isFirst) return false;
    if (isUnder && mark.test(line)) return true;
    isUnder = leads && /:\s*$/.test(line);
    return false;
  });
}
