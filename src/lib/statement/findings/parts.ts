/** The parts of a sentence that may each speak well or ill of something. */
import type { Span } from '../proposal';
import type { ReadSentence } from '../context';

export interface Part extends Span {
  readonly text: string;
  /** It says more of what the part before speaks of: “…, but retains undue limits”. */
  readonly goesOn: boolean;
}

const goingOn =
  /^(?:still |also |often |sometimes |then )?(?:is|are|was|were|has|have|had|do|does|did|can|could|may|might|would|remain\p{L}*|retain\p{L}*|lack\p{L}*|fail\p{L}*|leave\p{L}*|left|fell|falls|suffer\p{L}*|contain\p{L}*|need\p{L}*|require\p{L}*|restrict\p{L}*|limit\p{L}*|allow\p{L}*|not)\b/iu;

const border =
  /;\s+|,?\s+(?:but|nor|yet|while|whilst|whereas|although|though|however)\s+|,\s+and\s+(?=(?:the|a|an|its|their|some|in|at|most|all|no)\b)/giu;

/** In order; fewer than three words belong to the part before them. */
export function partsOf({ plain: text, start }: Pick<ReadSentence, 'plain' | 'start'>): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const { index, next } of [
    ...[...text.matchAll(border)].map(({ index, 0: { length } }) => ({ index, next: index + length })),
    { index: text.length, next: text.length }
  ]) {
    const words = text.slice(from, index);
    if (words.trim().split(/\s+/).length < 3 && next < text.length) continue;
    const goesOn = from > 0 && goingOn.test(words);
    parts.push({ text: words, goesOn, start: start + from, end: start + index });
    from = next;
  }
  return parts;
}
