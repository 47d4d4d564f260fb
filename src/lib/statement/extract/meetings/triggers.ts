/** Where a text says that a mission met somebody, with the words that name whom. */
import type { Context } from '../../context';
import type { Span } from '../../proposal';
import { findCues, type FoundCue } from '../../text/cue-finder';
import { clauseAt } from './clause';
import { linesOfList, listsInBrackets, linesUnderHeadings } from './lists';
import { isNothing, isNoun } from './no-meeting';
import { answersWhom, frontedTriggers } from './places';
import { presentTriggers } from './present';
import { isPast, isPlanned, isWanted } from './refusals';
import { isBySubject, isOursIn, missionAfter, missionBefore, missionsBefore } from './sides';

/** The words of a meeting. */
export interface Trigger extends Span {
  /** Where those who were met are named. */
  readonly region: Span;
  readonly clause: Span;
  /** Who met them: an index of the missions. */
  readonly mission: number;
  /** `told`: only people of institutions count; `seen`: only people do; `visited`: no polling stations. */
  readonly manner: 'met' | 'told' | 'seen' | 'visited';
  /** Of a line of a list: the sentence that opens it. */
  readonly lead?: Span;
}

type Cue = FoundCue<Context['lexicon']['meetings'][number]>;

/** The places that say that somebody met somebody, with the words after (or before) which name whom. */
export function meetingTriggers(context: Context): Trigger[] {
  const cues = findCues(context.text, context.lexicon.meetings);
  const starts = cues.filter(({ row }) => ['with', 'by', 'told', 'together', 'heard'].includes(row.kind));
  const spoken = starts.flatMap((cue, i) => {
    const clause = clauseAt(context.text, cue.start);
    if (cue.end > clause.end || isPast(context, clause, cue) || isWanted(context, clause, cue)) return [];
    if (isPlanned(context.text, clause, cue, cues)) return [];
    const previous = starts[i - 1]?.end ?? 0;
    if (cue.row.kind === 'together') return together(context, clause, cue, previous);
    if (cue.row.kind === 'heard') return heard(context, clause, cue, previous);
    return inverse(context, clause, cue, previous) ?? forward(context, clause, cue, cues);
  });
  const listed = [...linesUnderHeadings(context.text), ...listsInBrackets(context.text)].flatMap(
    (line): Trigger[] => {
      const mission = missionBefore(context, line, line.start);
      const words = { start: line.start, end: line.start + 1 };
      return mission < 0 ? [] : [{ ...words, clause: line, region: line, mission, manner: 'met' }];
    }
  );
  const told = [...spoken, ...frontedTriggers(context, cues)];
  const present = presentTriggers(context, told);
  const answers = answersWhom(context).filter(
    ({ clause }) =>
      !told.some(({ start }) => start >= clause.start && start < clause.end) &&
      !cues.some(({ row, start }) => row.kind === 'planned' && start >= clause.start && start < clause.end)
  );
  return [...told, ...present, ...answers, ...listed];
}

/** “The Speaker received the delegation”: whom the mission met stands before. Null where the words after name no mission. */
function inverse(context: Context, clause: Span, cue: Cue, previous: number): Trigger[] | null {
  if (/between$/iu.test(context.text.slice(cue.start, cue.end))) return null;
  if (isNoun(context.text, cue.start, context.text.slice(cue.start, cue.end))) return null;
  const named = missionAfter(context, cue.end);
  const { kind } = cue.row;
  if (named === null) return kind === 'with' ? null : [];
  const isOther = named >= 0 && named !== missionBefore(context, clause, cue.start);
  if (kind === 'with' && isOther && isBySubject(context, clause, cue)) return null;
  const start = Math.max(clause.start, previous);
  if (kind === 'with' && !/\p{L}/u.test(context.text.slice(start, cue.start))) return null;
  const mission = named >= 0 ? named : missionBefore(context, clause, clause.start);
  if (mission < 0) return [];
  const isSaid =
    kind === 'told' && !/^(?:acquaint|famili|introduc)/iu.test(context.text.slice(cue.start, cue.end));
  const isSeen = /\bseen\b/iu.test(context.text.slice(cue.start, cue.end));
  const manner = isSaid ? 'told' : isSeen ? 'seen' : 'met';
  const region = { start, end: cue.start };
  return [{ start: cue.start, end: cue.end, clause, region, mission, manner }];
}

/** “The observers and the Chairman, X, discussed …”: who is named with the mission. */
function together(context: Context, clause: Span, cue: Cue, previous: number): Trigger[] {
  const region = { start: Math.max(clause.start, previous), end: cue.start };
  const words = context.text.slice(region.start, region.end);
  if (!/\band\b/u.test(words) || !isOursIn(context, region)) return [];
  const mission = missionBefore(context, clause, cue.start);
  return mission < 0 ? [] : [{ start: cue.start, end: cue.end, clause, region, mission, manner: 'told' }];
}

/** “The press associations were heard in the afternoon”: whom the mission met, where it is not the mission. */
function heard(context: Context, clause: Span, cue: Cue, previous: number): Trigger[] {
  const region = { start: Math.max(clause.start, previous), end: cue.start };
  const mission = missionBefore(context, clause, clause.start);
  const isByOthers = /^\s+(?:by|on|about|as|in (?:court|the case))\b/iu.test(
    context.text.slice(cue.end, cue.end + 14)
  );
  if (mission < 0 || isByOthers || isOursIn(context, region)) return [];
  return [{ start: cue.start, end: cue.end, clause, region, mission, manner: 'met' }];
}

function forward(context: Context, clause: Span, cue: Cue, cues: readonly Cue[]): Trigger[] {
  const { text } = context;
  const isOfTwo = /between$/iu.test(text.slice(cue.start, cue.end));
  if (isOfTwo && !isOursIn(context, { start: cue.start, end: clause.end })) return [];
  if (cue.row.kind !== 'with' || isNothing(text, cue) || !isBySubject(context, clause, cue)) return [];
  const isStop = ({ row, start }: Cue) => row.kind === 'stop' && start > cue.end + 3;
  const next = cues.find(({ row, start }) => row.kind === 'with' && start > cue.end)?.start ?? Infinity;
  const stop = cues.find(isStop)?.start ?? Infinity;
  const isWhere = /^\s*,?\s*where\s+(?:(?:its|the)\b|\p{Lu})/u.test(text.slice(stop - 2, stop + 12));
  const words = text.slice(cue.start, cue.end);
  const isFronted = /^visits?$/iu.test(words) && fronted.test(text.slice(clause.start, cue.start));
  const comma = isFronted ? text.indexOf(',', cue.end) : -1;
  const end = Math.min(clause.end, next, isWhere ? Infinity : stop, comma < 0 ? Infinity : comma);
  const region = { start: cue.end, end };
  const manner = /^(?:during|at|asked|questioned)\b/iu.test(words)
    ? 'told'
    : /^visit/iu.test(words)
      ? 'visited'
      : /\bs(?:aw|een?)$/iu.test(words)
        ? 'seen'
        : 'met';
  return missionsBefore(context, clause, cue.start).flatMap((mission) => {
    const trigger = { start: cue.start, end: cue.end, clause, region, mission, manner } as const;
    return [
      trigger,
      ...linesOfList(text, region.end).map((line) => ({
        ...trigger,
        clause: line,
        region: line,
        lead: clause
      }))
    ];
  });
}

/** “During its visit to the Commission, the delegation …”. */
const fronted = /^\W*(?:during|on|in the course of|within|as part of|following|after)\b[^,]*$/iu;
