/** What a sentence about a mission tells near a day. */
import type { Context, ReadSentence } from '../../context';
import { isVoteAhead } from '../../election/ahead';
import { missionNamed } from '../../missions/mission-near';
import type { Span } from '../../proposal';
import type { FoundDate } from '../../text/dates';
import { isComing } from '../../text/tense';
import {
  isAskedAhead,
  isElectionDay,
  isOfOtherYear,
  isPastOfComing,
  isPastStatement,
  laterArrival,
  milestone,
  notOurs,
  over,
  speaksOfMission,
  withoutVoteToCome,
  type Milestone
} from './milestone';
import { eventsNearDays } from './near-day';

export function bySentence(
  context: Context,
  sentence: ReadSentence,
  days: readonly FoundDate[]
): Milestone[] {
  const { text, election } = context;
  if (!speaksOfMission(context, sentence)) return [];
  return eventsNearDays(context, sentence, days).flatMap(({ event, day, words, start, end }) => {
    const span = { start, end };
    const goes = event.startsWith('deployed');
    const date = event === 'deployed-to' ? (day.until ?? day.date) : day.date;
    if ((day.until && !goes) || isOfOtherYear(context, sentence, day)) return [];
    if (goes ? date === election?.date : isElectionDay(context, day)) return [];
    if (notOurs.test(text.slice(Math.max(sentence.start, start - 40), end))) return [];
    if (isPastOfComing(context, date, text.slice(start, end))) return [];
    if (event === 'statement' && isPastStatement(context, day, text.slice(start, end))) return [];
    const isSaying = event === 'statement' && says.test(text.slice(words.start, words.end));
    if (isSaying && ((election?.date && date <= election.date) || !hasPaper(text))) return [];
    const rule =
      event === 'deployed-from' && ofSome.test(sentence.text) && !spread.test(sentence.text)
        ? laterArrival
        : `milestone-${event}`;
    return missionsAt(context, sentence, words, goes).flatMap((mission) =>
      milestone(context, mission, event, date, span, isPlanned(context, words, day, date), rule)
    );
  });
}

const several =
  /\b(?:two|three|four|five|both|all|several)\s+(?:of the\s+)?(?:\p{L}+\s+){0,2}(?:missions|delegations|groups|organi[sz]ations)\b/iu;

/** The mission that the words speak of; all where “two missions presented their statements”. */
function missionsAt(context: Context, sentence: ReadSentence, words: Span, goes: boolean): number[] {
  const named = missionNamed(context, sentence, words);
  if (named < 0 && !goes && several.test(sentence.text)) return context.missions.map((_, i) => i);
  const mission = named >= 0 ? named : sentence.mission;
  return mission >= 0 ? [mission] : [];
}

/** What they say is their statement where a text tells of one, and of none that is still to come. */
const hasPaper = (text: string): boolean =>
  /\b(?:statements?|declar(?:ation|ed)|press release|verdict|joint (?:opinion|text)|communiqu[eé](?!\p{L})|(?:preliminary|joint|first) (?:\p{L}+ )?(?:findings|conclusions?|assessment|report))/iu.test(
    text
  );

/** What observers say is a statement once the vote is over. */
const says = /\b(?:said|stated|declared|concluded)$/iu;

/** Parts of a mission come on days of their own. */
const ofSome =
  /\b(?:short-term|long-term|STOs?|LTOs?|others|second group|the rest|remaining|latter|former)\b/iu;

/** Observers who are already there go to the regions. */
const spread = /\b(?:throughout|provinces|regions|across|nationwide|field|districts)\b/iu;

function isPlanned({ text, written, election }: Context, words: Span, day: FoundDate, date: string): boolean {
  if (written && date !== written)
    return date > written && !over.test(text.slice(words.start - 60, day.end + 60));
  if (isAskedAhead(text, day.start)) return true;
  if (/\bto have \p{L}+$/iu.test(text.slice(Math.max(0, words.start - 12), words.end))) return true;
  if (past.test(text.slice(Math.max(0, words.start - 12), words.end))) return false;
  const from = Math.max(0, day.start - 400);
  const near = withoutVoteToCome(text.slice(from, day.end + 400));
  const there = { start: day.start - from, end: day.end - from };
  return isComing(near, there) ?? (!written && isVoteAhead(text) === true && date >= (election?.date ?? ''));
}

/** “has begun work today” of a text that tells much of what is to come. */
const past =
  /\b(?:arrived|landed|came|began|begun|opened|launched|started|left|departed|deployed|(?:has|have|had) \p{L}+)\b/iu;
