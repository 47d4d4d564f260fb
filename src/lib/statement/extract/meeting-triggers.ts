/** Where a text says that a mission met somebody, with the words that name whom. */
import { findCues } from '../cue-finder';
import type { Context } from '../context';
import { findPeople } from '../people';
import type { Span } from '../proposal';

/** The words of a meeting. */
export interface Trigger extends Span {
  /** Where those who were met are named. */
  readonly region: Span;
  readonly clause: Span;
}

/** The places that say that somebody met somebody, with the words after (or before) which name whom. */
export function meetingTriggers(context: Context): Trigger[] {
  const { text, lexicon } = context;
  const cues = findCues(text, lexicon.meetings);
  const starts = cues.filter(({ row }) => row.kind === 'with' || row.kind === 'by');
  const stops = cues.filter(({ row }) => row.kind === 'stop');
  const planned = cues.filter(({ row }) => row.kind === 'planned');
  return starts.flatMap((cue, i): Trigger[] => {
    const clause = clauseAt(text, cue.start);
    if (
      planned.some(
        ({ start, end }) =>
          end <= cue.start &&
          start >= clause.start &&
          (isBase(text.slice(cue.start, cue.end)) || isClose(text.slice(end, cue.start)))
      )
    )
      return [];
    if (
      /^call(?:ed)? on$/iu.test(text.slice(cue.start, cue.end)) &&
      /^[^.;\n]{0,160}\bto\s+\p{Ll}+/u.test(text.slice(cue.end, clause.end))
    )
      return [];
    if (cue.row.kind === 'by') {
      const from = Math.max(clause.start, starts[i - 1]?.end ?? 0);
      return isUs(context, cue)
        ? [{ start: cue.start, end: cue.end, clause, region: { start: from, end: cue.start } }]
        : [];
    }
    const next = starts.find(({ start }) => start > cue.end)?.start ?? Infinity;
    const stop = stops.find(({ start }) => start > cue.end + 3)?.start ?? Infinity;
    const end = Math.min(clause.end, next, stop);
    const where = /^\s*,?\s*where\s+(?:its|the)\b/iu.exec(text.slice(stop - 2, stop + 12));
    const region = { start: cue.end, end: where && stop < clause.end ? Math.min(clause.end, next) : end };
    const isVisit = /^(?:visited|saw|also saw|received (?:in|at))$/iu.test(text.slice(cue.start, cue.end));
    if (
      isVisit &&
      /^\s+(?:\S+\s+){0,4}?(?:polling|stations?|precincts?|\d|voting)/iu.test(
        text.slice(cue.end, cue.end + 60)
      )
    )
      return [];
    return isBySubject(context, cue) ? [{ start: cue.start, end: cue.end, clause, region }] : [];
  });
}

/** “they will study … and meet with”: the word that looks ahead may stand far before. */
const isBase = (cue: string): boolean => /^(?:meet|call|exchange|hold|have)\b/iu.test(cue);

/** Nothing between a word such as “will” and the meeting but a few more words. */
const isClose = (between: string): boolean =>
  between.length < 70 && !/[;.]/.test(between) && !/,\s*(?:and|where|the mission)/iu.test(between);

/** From the end of the sentence before to the end of this one, as far as full stops of abbreviations allow; “;” parts. */
function clauseAt(text: string, at: number): Span {
  const isEnd = (place: number) =>
    text[place] === '\n' ||
    (/[.?!]/.test(text[place] ?? '') &&
      /^["')\]]*(?:\s|$)/.test(text.slice(place + 1, place + 4)) &&
      !abbreviation.test(text.slice(Math.max(0, place - 6), place + 1)));
  let start = at;
  while (start > Math.max(0, at - longestClause) && !isEnd(start - 1)) start -= 1;
  let end = at;
  while (end < Math.min(text.length, at + longestClause) && !isEnd(end)) end += 1;
  return { start, end };
}

/** Longer sentences are no prose. */
const longestClause = 1500;

const abbreviation =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Hon|Rt|Amb|Gen|Gral|Brig|Maj|Capt|Adm|Insp|Sen|Rev|St|No|Nos|no|nos|Col|Lt|Eng|Jr|Sr|Messrs|cf|vs)|\b\p{Lu}|H\.E|\b\p{Lu}\p{Ll})\.$/u;

const us =
  /\b(?:mission|missions|delegation|delegations|observers?|group|team|members|head|heads|leader|chief|coordinator|we|they|our|he|she|it|representatives?|I|experts|meetings?|colleagues|parliamentarians|leadership|SEOM|EOM|parties|interlocutors|discussions|talks|consultations|chairperson|chair)\b/iu;

/** Whether it is observers who met somebody. */
function isBySubject(context: Context, cue: Span): boolean {
  const clause = clauseAt(context.text, cue.start);
  const before = context.text.slice(clause.start, cue.start);
  const after = context.text.slice(cue.end, cue.end + 40);
  if (/\bthe (?:authorities|police|candidates?|parties|voters)\s*$/iu.test(before)) return false;
  const names = [...context.organizations, ...findPeople(context).flatMap(({ mentions }) => mentions)];
  return us.test(before) ||
    us.test(context.text.slice(cue.start, cue.end)) ||
    before.trim() === '' ||
    before.length < 40
    ? !/^\s+(?:voters|candidates to)/iu.test(after)
    : names.some(({ start, end }) => start >= clause.start && end <= cue.start);
}

const isUs = (context: Context, cue: Span): boolean => {
  const words = context.text.slice(cue.start, cue.end);
  return /mission|delegation|observers|group|team/iu.test(words) && !/^met the/iu.test(words);
};
