/** Where an expression is found in a text. */
import type { Span } from '../proposal';

/** @param pattern global */
export const occurrences = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
