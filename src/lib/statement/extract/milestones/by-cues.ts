/** What the cues of `lexicon/milestones.csv` find, each with its day in it. */
import type { Context, ReadSentence } from '../../context';
import { missionNamed } from '../../missions/mission-near';
import type { Span } from '../../proposal';
import type { FoundDate } from '../../text/dates';
import { markPattern } from '../../text/marked-text';
import { isComing } from '../../text/tense';
import {
  isAskedAhead,
  isElectionDay,
  isOfOthers,
  isOfOtherYear,
  isPastOfComing,
  isPastStatement,
  isQuality,
  milestone,
  notOurs,
  over,
  speaksOfMission,
  withoutVoteToCome,
  type Milestone
} from './milestone';
import { notGoneAfter } from './near-day';
import { arriving, isOfMeeting, otherPeriod } from './stays';

const notCome = /^\s+(?:an end|a (?:close|halt)|out|from|early|into force)\b/;
/** “… and issue a statement on @”: that day is the statement's, none before. */
const dayFollows = /^\s+(?:here\s+|in \p{L}+\s+)?(?:on\s+)?@/iu;
const meets =
  /\b(?:held (?:\p{L}+ ){0,3}(?:meetings|consultations|talks)|met|interacted|conferred|consulted)\b/iu;
const ahead =
  /\b(?:will|would|shall|to be|is to|are to|is due|are due|expected|plans?|planned|scheduled|intends?|due in|is set|promise\p{L}*)\b/iu;

/** @param marks those of the whole text (see `markText`) */
export function byCues(
  context: Context,
  sentence: ReadSentence,
  marks: string,
  days: readonly FoundDate[]
): Milestone[] {
  const words = marks.slice(sentence.start, sentence.end);
  if (!words.includes('@')) return [];
  return context.lexicon.milestones.flatMap(({ event, cue }) =>
    [...words.matchAll(markPattern(cue))].flatMap((match): Milestone[] => {
      const start = sentence.start + match.index;
      const span = { start, end: start + match[0].length };
      const inside = days.filter((date) => date.start < span.end && span.start < date.end);
      const isArrival = event === 'deployed-from' && !cue.startsWith('since @');
      const own = isArrival
        ? inside.filter(({ date, until }) => until !== null || date !== context.election?.date)
        : inside;
      const arrival = own[0] ?? (isArrival ? besideVote(context, span, days) : undefined) ?? inside[0];
      const day = isArrival && !cue.startsWith('@') ? arrival : inside.at(-1);
      if (!day || notOurs.test(words.slice(Math.max(0, match.index - 40), match.index + match[0].length)))
        return [];
      if (cue.startsWith('@') && dayFollows.test(words.slice(match.index + match[0].length))) return [];
      if (isOfOtherYear(context, sentence, day)) return [];
      if (!event.startsWith('deployed') && isPastOfComing(context, day.date, match[0])) return [];
      if (event === 'statement' && isPastStatement(context, day, match[0])) return [];
      if (event === 'deployed-to' && !speaksOfMission(context, sentence)) return [];
      if (
        event.startsWith('deployed') &&
        isOfOthers(context.text.slice(Math.max(sentence.start, start - 50), start))
      )
        return [];
      const named = missionNamed(context, sentence, span);
      const mission = named >= 0 ? named : sentence.mission;
      if (mission < 0) return [];
      if (/briefing/.test(match[0]) && !speaksOfMission(context, sentence)) return [];
      if (/^c[ao]me\b/.test(match[0]) && notCome.test(match[0].replace(/^c[ao]me(?:s|)?(?: to)?/, '')))
        return [];
      if (event === 'deployed-from' && isQuality(match[0])) return [];
      if (/^left\b/.test(match[0]) && notGoneAfter.test(match[0].slice(4))) return [];
      if (event.startsWith('deployed') && !day.until && day.date === context.election?.date) return [];
      if (/^(?:statement|press-conference)$/.test(event) && isElectionDay(context, day)) return [];
      const isPlanned =
        isAskedAhead(context.text, day.start) || plannedAt(context, words, match.index, match[0], day.date);
      const row = (of: string, date: string, rule: string) =>
        milestone(context, mission, of, date, span, isPlanned, rule);
      if (event !== 'stay') {
        if (day.until && event !== 'deployed-from') return [];
        return row(event, day.date, `milestone-${event}`);
      }
      const before = context.text.slice(sentence.start, day.start);
      if (!day.until || otherPeriod.test(before) || arriving.test(before)) return [];
      if (meets.test(match[0]) || isOfMeeting(before, context.text.slice(day.end, sentence.end))) return [];
      return [
        ...row('deployed-from', day.date, 'milestone-stay'),
        ...milestone(
          context,
          mission,
          'deployed-to',
          day.until,
          span,
          isPlanned || isAhead(context, day, day.until),
          'milestone-stay'
        )
      ];
    })
  );
}

/** “deployed its mission for the election of 9 August on 27 June”: the day after that of the vote. */
const besideVote = ({ text }: Context, { end }: Span, days: readonly FoundDate[]): FoundDate | undefined =>
  days.find(
    (day) => day.start >= end && /^[^,;.:\n]{0,40}\bon\s+(?:\p{L}+,?\s+)?$/iu.test(text.slice(end, day.start))
  );

/** The last day of a stay that is not over when a text is written. */
const isAhead = ({ text, written }: Context, day: FoundDate, until: string): boolean =>
  written !== undefined && until > written && isComing(text, day) !== false;

function plannedAt(
  { written: published }: Context,
  words: string,
  at: number,
  match: string,
  date: string
): boolean {
  const clause = withoutVoteToCome(words).slice(Math.max(0, at - 60), at) + match;
  const isAhead = ahead.test(clause.split(/[;.]/).at(-1) ?? '');
  if (published && date > published) return isAhead || !over.test(match);
  return isAhead && !(published && date < published);
}
