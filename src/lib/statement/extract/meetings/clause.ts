/** The clause that tells of a meeting: a sentence, as far as full stops of abbreviations allow. */
import type { Span } from '../../proposal';

const abbreviation =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Hon|Rt|Amb|Gen|Gral|Brig|Maj|Capt|Adm|Insp|Sen|Rev|St|No|Nos|no|nos|Col|Lt|Eng|Jr|Sr|Messrs|cf|vs)|\b\p{Lu}|H\.E|\b\p{Lu}\p{Ll})\.$/u;

/** Longer sentences are no prose. */
const longestClause = 1500;

/** From the end of the sentence before to the end of this one; “;” does not end it. */
export function clauseAt(text: string, at: number): Span {
  let start = at;
  while (start > Math.max(0, at - longestClause) && !isEnd(text, start - 1)) start -= 1;
  let end = at;
  while (end < Math.min(text.length, at + longestClause) && !isEnd(text, end)) end += 1;
  return { start, end };
}

const isEnd = (text: string, place: number): boolean =>
  text[place] === '\n' ||
  (/[.?!]/.test(text[place] ?? '') &&
    /^["')\]]*(?:\s|$)/.test(text.slice(place + 1, place + 4)) &&
    !abbreviation.test(text.slice(Math.max(0, place - 6), place + 1)));
