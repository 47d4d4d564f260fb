/** The sentences of a text, parted at line ends: the items of lists have no full stops. */
import type { Context, ReadSentence } from '../context';
import type { Span } from '../proposal';

export interface Line extends Span {
  readonly sentence: ReadSentence;
}

export function linesOf({ sentences }: Context): Line[] {
  return sentences.flatMap((sentence) => {
    let at = sentence.start;
    return sentence.text.split('\n').map((line) => {
      const start = at;
      at += line.length + 1;
      return { start, end: start + line.length, sentence };
    });
  });
}
