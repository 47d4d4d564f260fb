/** The day of a mission's own statement: beside its heading, or at its end. */
import type { Context } from '../../context';
import type { Span } from '../../proposal';
import { isAlone } from '../../text/written-day';

export interface StatementDate extends Span {
  readonly date: string;
  /** Whose statement it is, of the context's missions. */
  readonly missions: readonly number[];
}

const heading =
  /^[^\n]{0,120}?\b(?:statement|s t a t e m e n t|declaration|preliminary findings|preliminary conclusions|conclusion|communiqu[eé]|assessment|press release|preliminary report|interim report)\b[^\n]{0,240}$/gimu;
const itself = /\bthis (?:preliminary |interim |press )?(?:statement|declaration)\b/giu;
const arrival = /\b(?:arrival|pre-election)\b/iu;
/** What comes before the vote, too. */
const interim = /\binterim report\b/iu;
const joint = /\bjoint\b/iu;
const dateline =
  /^(?:[^\n]{0,160}\|)?\s*(?:\d+\.\s*)?(?:done (?:at|in)\s+)?(?:\p{L}[\p{L}'/ -]{1,40})?[,(]?\s*(?:this\s+)?(?:the\s+)?\(?$/iu;

/**
 * The days of the statements that a text holds, each with a heading. The first may be dated anywhere in the text, others
 * beside their headings; none where no line is the heading of a statement, or no day can be that of the statement.
 */
export function statementDates(context: Context): StatementDate[] {
  const { text, dates, election } = context;
  const headings = [...text.matchAll(heading)].filter(
    ({ 0: line }) => !/[.!?,]\s*$/.test(line) && !arrival.test(line)
  );
  const [first, ...others] = headings.length > 0 ? headings : [...text.matchAll(itself)].slice(0, 1);
  if (!first) return [];
  const candidates = dates.filter((found) => !found.until && stands(text, found));
  const isInterim = interim.test(first[0]);
  const after = candidates.filter(
    ({ date }) => !election?.date || date > election.date || (isInterim && date < election.date)
  );
  const own =
    after.find(({ start }) => start >= first.index - 400) ?? after[0] ?? sameDay(context, candidates);
  if (!own) return [];
  const next = others.flatMap(({ index }) => {
    const beside = after.find(({ start }) => start > own.end && start >= index && start < index + 400);
    return beside ? [dateOf(context, index, beside)] : [];
  });
  return [dateOf(context, first.index, own), ...next];
}

function dateOf(
  context: Context,
  head: number,
  { start, end, date }: Span & { date: string }
): StatementDate {
  const { text, missions } = context;
  const isJoint = joint.test(text.slice(Math.max(0, head - 100), head + 240));
  const named = missions.flatMap(({ namings }, i) =>
    namings.some(({ start }) => start < head + 400) ? [i] : []
  );
  return { start, end, date, missions: isJoint && named.length > 1 ? named : [mainOf(context, head)] };
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
  if (/\S\s{2,}\p{Lu}[\p{L}' -]{1,40},\s*$/u.test(line) && /^\s*(?:\n|$)/.test(text.slice(end))) return true;
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
