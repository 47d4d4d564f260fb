/** The day of a mission's own statement: beside its heading, or at its end. */
import { dayOffset } from '$lib/ui/day-offset';
import type { Context } from '../context';
import type { Span } from '../proposal';
import { headDate, isAlone } from '../relative-days';

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
  /^(?:[^\n]{0,160}\|)?\s*(?:\d+\.\s*)?(?:done (?:at|in)\s+)?(?:\p{Lu}[\p{L}'/ -]{1,40})?[,(]?\s*(?:this\s+)?(?:the\s+)?\(?$/iu;

/** The day of a statement with a heading, else of what reports it. Null where no line is the heading of a statement, or none of its days can be that of the statement. */
export function statementDate(context: Context): StatementDate | null {
  const { text, dates, election, missions } = context;
  const head =
    [...text.matchAll(heading)].find(({ 0: line }) => !/[.!?,]\s*$/.test(line) && !arrival.test(line)) ??
    text.matchAll(itself).next().value;
  if (!head) return reported(context);
  const candidates = dates.filter(
    (found) => !found.until && found.hasYear !== undefined && stands(text, found)
  );
  const after = candidates.filter(({ date }) => !election?.date || date > election.date);
  const own =
    after.find(({ start }) => start >= head.index - 400) ?? after[0] ?? sameDay(context, candidates);
  if (!own) return reported(context);
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

const tells =
  /\b(?:statement|declaration|preliminary (?:report|findings|conclusions)|concluded|concludes|conclusions?|stated|states|said|says|believes|considers|assessed|assess(?:es|ment)|verdict|findings)\b/iu;

/** A press release or news of what missions concluded, dated within a week after the vote: the day at its head. */
function reported(context: Context): StatementDate | null {
  const { text, dates, election, missions } = context;
  const day = context.published ?? headDate(context);
  if (!day || !election?.date || day <= election.date || dayOffset(day, election.date) > 7) return null;
  const at = dates.find(({ date, start }) => date === day && start < 600);
  if (!at) return null;
  const speaking = missions.flatMap(({ namings }, i) => {
    const said = context.sentences.filter((sentence) => sentence.mission === i && tells.test(sentence.text));
    return said.some((sentence) => judges(context, sentence)) && namings.length > 0 ? [i] : [];
  });
  return speaking.length > 0 &&
    !/\b(?:will|to) (?:issue|present|publish|release|deliver|announce|make)\b[^.]{0,60}\b(?:statement|findings|conclusions)\b/iu.test(
      text
    )
    ? { start: at.start, end: at.end, date: day, missions: speaking }
    : null;
}

/** Whether a sentence passes judgement on the vote. */
const judges = ({ text }: Context, { start, end }: Span): boolean =>
  /\b(?:elections?|vote|voting|referendum|polls?|people|voters|citizens)\b/iu.test(text.slice(start, end)) &&
  /\b(?:free|fair|transparent\p{L}*|open\p{L}*|democratic\p{L}*|peaceful\p{L}*|calm\p{L}*|orderly|credible|competitive|legitimate|in (?:line|accordance|conformity|compliance) with|standards|well (?:organi[sz]ed|managed|administered|run)|regrets?|deplores?|highlights?|presents?|freely|conducted)\b/iu.test(
    text.slice(start, end)
  );

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
