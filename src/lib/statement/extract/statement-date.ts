/** The day of a mission's own statement: beside its heading, or at its end. */
import type { Context } from '../context';
import type { Span } from '../proposal';
import { isAlone } from '../relative-days';

export interface StatementDate extends Span {
  readonly date: string;
  /** Whose statement it is, of the context's missions. */
  readonly missions: readonly number[];
}

const heading =
  /^[^\n]{0,120}?\b(?:statement|s t a t e m e n t|declaration|preliminary findings|preliminary conclusions|conclusion|communiqu[eé]|assessment|press release|preliminary report)\b[^\n]{0,240}$/gimu;
const itself = /\bthis (?:preliminary |interim |press )?(?:statement|declaration)\b/giu;
const arrival = /\b(?:arrival|pre-election|interim report)\b/iu;
const joint = /\bjoint\b/iu;
const dateline =
  /^\s*(?:\d+\.\s*)?(?:done (?:at|in)\s+)?(?:\p{Lu}[\p{L}' -]{1,30})?[,(]?\s*(?:this\s+)?(?:the\s+)?\(?$/iu;

/** Null where no line is the heading of a statement, or none of its days can be that of the statement. */
export function statementDate(context: Context): StatementDate | null {
  const { text, dates, election, missions } = context;
  const head =
    [...text.matchAll(heading)].find(({ 0: line }) => !/[.!?,]\s*$/.test(line) && !arrival.test(line)) ??
    text.matchAll(itself).next().value;
  if (!head) return null;
  const candidates = dates.filter(
    (found) => !found.until && found.hasYear !== undefined && stands(text, found)
  );
  const after = candidates.filter(({ date }) => !election?.date || date > election.date);
  const own =
    after.find(({ start }) => start >= head.index - 400) ?? after[0] ?? sameDay(context, candidates);
  if (!own) return null;
  const isJoint = joint.test(text.slice(Math.max(0, head.index - 100), head.index + 240));
  const named = missions.flatMap(({ namings }, i) =>
    namings.some(({ start }) => start < head.index + 400) ? [i] : []
  );
  return {
    start: own.start,
    end: own.end,
    date: own.date,
    missions: isJoint && named.length > 1 ? named : [mainOf(context, head.index)]
  };
}

/** The mission whose statement a heading begins: the one named nearest after it, else the main one. */
function mainOf({ missions }: Context, at: number): number {
  const index = missions.findIndex(({ namings }) =>
    namings.some(({ start }) => start >= at - 200 && start < at + 300)
  );
  return Math.max(0, index);
}

/** Alone in a line, or before a dash at the beginning of a paragraph: “Chişinău, 12 July 2029 - Following …”. */
function stands(text: string, { start, end }: Span): boolean {
  if (isAlone(text, start, end)) return true;
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return dateline.test(line) && /^\)?\s*(?:-|:|\.\s)/u.test(text.slice(end, end + 4));
}

/** A statement of the day of the vote: its day stands alone, not with the election's name. */
function sameDay({ text, election }: Context, candidates: readonly (Span & { date: string })[]) {
  return candidates.find(({ date, start, end }) => {
    if (date !== election?.date || /\(\s*$/.test(text.slice(0, start))) return false;
    return (
      /\n\s*\n\s*$/.test(text.slice(0, start)) ||
      /,\s*$/.test(text.slice(Math.max(0, start - 3), start)) ||
      /^\s*\n\s*\n/.test(text.slice(end))
    );
  });
}
