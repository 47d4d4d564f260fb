/** The day of the week on which a country votes, where our tables tell, and what it speaks for. */
import type { Lexicon } from '../lexicon';
import { daysAfter } from '../text/weekdays';
import { isVoteAhead } from './ahead';
import type { DayEvidence } from './vote-days';

/** 0 is Sunday; null where the country has voted on several days of the week, or hardly at all. */
export function usualWeekday(
  { elections }: Pick<Lexicon, 'elections'>,
  country: string | null
): number | null {
  const held = elections
    .filter((election) => election.country === country)
    .map(({ date }) => weekdayOf(date));
  const [first] = held;
  return first !== undefined && held.length > 2 && held.every((day) => day === first) ? first : null;
}

/** Among days that little ties to the vote, those of the usual day of the week; Sundays where it is not known. */
export const byWeekday = ({ date, weight }: DayEvidence, usual: number | null): DayEvidence =>
  weight >= 1
    ? { date, weight }
    : usual === null
      ? { date, weight: weight * (weekdayOf(date) === 0 ? 1.3 : 1) }
      : { date, weight: weight * (weekdayOf(date) === usual ? 1.5 : 0.7) };

const paper = /\b(?:statement|conclusions?|communiqu\p{L}*|declaration|findings)(?!\p{L})/iu;

/** A statement that names no day of the vote is given within two days after it: most countries vote on Sundays. */
export function dayBefore(text: string, written: string | undefined, usual: number | null): DayEvidence[] {
  if (!written || !paper.test(text.slice(0, 300)) || isVoteAhead(text) !== false) return [];
  const days = [1, 2].map((back) => daysAfter(written, -back));
  return days.filter((day) => weekdayOf(day) === (usual ?? 0)).map((date) => ({ date, weight: 0.5 }));
}

const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();
