/** Reads statements beside the page, which never stands still for it. */
import type { Lexicon } from '../lexicon';
import type { Reading } from '../proposal';
import { readStatement } from '../read-statement';
import { exampleText } from './example';

/** First the lexicon, then any number of texts. */
export type ReadRequest = { lexicon: Lexicon } | { text: string; published?: string };
export type ReadAnswer = { reading: Reading } | { failure: string };

let lexicon: Lexicon | undefined;

addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  if ('lexicon' in data) {
    lexicon = data.lexicon;
    // The cues are made into expressions with the first text: the next is read many times faster.
    readStatement(exampleText, lexicon);
  } else postMessage(answer(data.text, data.published));
});

function answer(text: string, published: string | undefined): ReadAnswer {
  try {
    if (!lexicon) throw new Error('The lexicon is missing: reload the page.');
    return { reading: readStatement(text, lexicon, published ? { published } : {}) };
  } catch (failure) {
    return { failure: failure instanceof Error ? failure.message : String(failure) };
  }
}
