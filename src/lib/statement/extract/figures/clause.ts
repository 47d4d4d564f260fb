/** The words of a clause before and after a number of it. */
import type { Span } from '../../proposal';

export interface Clause {
  readonly before: string;
  readonly after: string;
}

const border =
  /(?:(?<!\b(?:[a-z]|nos?|arts?))\.|[;!?])(?=\s|$)|:(?=\s)|\n|, (?:and|but|while|whereas|though|although|that|of which|of these|of them|of whom|including|with|as) | while | whereas | (?:and|but) that /g;

/** Up to the borders of sentences and of their greater parts. @param unit the line or sentence */
export function clauseAt(marks: string, unit: Span, { start, end }: Span): Clause {
  const left = marks.slice(unit.start, start);
  const right = marks.slice(end, unit.end);
  const last = [...left.matchAll(border)].at(-1);
  const first = right.search(new RegExp(border.source));
  return {
    before: last ? left.slice(last.index) : left,
    after: first < 0 ? right : right.slice(0, first)
  };
}
