/** The line that a sentence begins in. */
import type { Span } from '../proposal';
import { tagsOf, type Sentence } from './words';

export interface LineAround {
  /** From its first letter to its end. */
  readonly line: string;
  /** No other sentence stands before it in the line. */
  readonly isFirst: boolean;
  /** Nor after it. */
  readonly isAlone: boolean;
}

/** Before the first sentence of a line stand marks of lists, at most. */
const marks = /^[^\p{L}]*(?:\p{L}{1,4}[.)]\s*)?$/u;

export function linesAround(text: string, { start, end }: Span): LineAround {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const at = text.indexOf('\n', start);
  const to = at < 0 ? text.length : at;
  const isFirst = marks.test(text.slice(from, start));
  return {
    line: text.slice(from, to).trimStart(),
    isFirst,
    isAlone: isFirst && text.slice(Math.min(end, to), to).trim() === ''
  };
}

/** A line of capitals, or of a few words without a verb, that does not end as sentences do. */
export function isHeading(text: string, { start, end, terms }: Sentence): boolean {
  const words = text.slice(start, end);
  if (/[.;,!?]["”')]*$/.test(words) || !linesAround(text, { start, end }).isAlone) return false;
  if (words.length <= 80 && words === words.toUpperCase()) return true;
  return terms.length <= 6 && !tagsOf(words).some(({ tags }) => tags.has('Verb'));
}
