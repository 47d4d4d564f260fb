/** Rows of the table `events`, and the days and words that they share. */
import { missionId, type Context, type ReadSentence } from '../../context';
import { ofKind } from '../../people/offices';
import type { Proposal, Span } from '../../proposal';
import { writtenDay } from '../../text/written-day';
import { findCues } from '../../text/cue-finder';

type Fields = Record<string, string | null | undefined>;

/** Without what is empty. @param mission of the context's; null where it is of none */
export function event(
  context: Context,
  mission: number | null,
  kind: string,
  span: Span,
  fields: Fields
): Proposal {
  const election = context.election?.id;
  const id = mission === null ? null : missionId(context, mission);
  const given = Object.entries({
    ...(election && { election }),
    ...(id && { mission: id }),
    kind,
    ...fields
  });
  return {
    table: 'events',
    fields: Object.fromEntries(given.flatMap(([column, value]) => (value ? [[column, value]] : []))),
    start: span.start,
    end: span.end,
    rule: `event-${kind}`,
    confidence: 0.7
  };
}

/** “Tashkent, 1 May 2028” on a line of its own, or in brackets below the title; in a dateline; else the day of publication. */
export function statementDay({ text, dates, published }: Context): string | null {
  const dated = dates.find(({ start, end, until }) => {
    const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    const next = text.indexOf('\n', end);
    const after = text.slice(end, next < 0 ? undefined : next);
    return !until && /^\W*\p{Lu}[\p{L}' -]{2,20},\s*(?:\p{L}+,\s*)?$/u.test(before) && /^\W*$/.test(after);
  });
  return dated?.date ?? writtenDay(text, dates) ?? published ?? null;
}

/** The first cue of a kind in a sentence. */
export function cueIn({ lexicon }: Context, { text, start }: ReadSentence, kind: string): Span | null {
  const [cue] = findCues(text, ofKind(lexicon.events, kind));
  return cue ? { start: start + cue.start, end: start + cue.end } : null;
}
