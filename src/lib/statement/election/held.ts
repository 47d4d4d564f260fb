/** What our own tables know of elections, for a text that says less. */
import type { Lexicon } from '../lexicon';
import type { FoundDate } from '../text/dates';
import { daysAfter } from '../text/weekdays';
import type { CountryEvidence } from './country-evidence';
import { best, sumsOf, type Weighed } from './weighed';

interface Material {
  readonly dates: readonly FoundDate[];
  readonly lexicon: Lexicon;
  /** The day of the text. */
  readonly written: string | undefined;
}

/** How much speaks for a day on which our tables know of a vote such as the text is of: more than for one that stands in it alone. */
export const ofTables = 0.9;

/** The day of the vote of our tables that is next to the day of the text, within weeks. */
export function heldNear(
  { lexicon, written }: Pick<Material, 'lexicon' | 'written'>,
  country: string | null,
  type: string | null
): string | null {
  if (written === undefined || country === null) return null;
  const days = (date: string) => Math.abs(Date.parse(date) - Date.parse(written)) / 86_400_000;
  const held = lexicon.elections
    .filter((election) => election.country === country && (type === null || election.type === type))
    .map(({ date }) => date)
    .filter((date) => days(date) <= 45)
    .sort((a, b) => days(a) - days(b));
  return held[0] ?? null;
}

/** Of the countries that a text names, those that voted on a day that it names, or shortly before or after it was written. */
export function votedThen(
  named: readonly CountryEvidence[],
  { dates, written, lexicon }: Material
): CountryEvidence[] {
  const countries = new Set(named.map(({ country }) => country));
  const days = new Set(dates.map(({ date }) => date));
  return lexicon.elections.flatMap(({ country, date }) => {
    if (!countries.has(country)) return [];
    if (days.has(date)) return [{ country, weight: 1.5 }];
    const isNear = written !== undefined && daysAfter(written, -10) <= date && date <= daysAfter(written, 10);
    return isNear ? [{ country, weight: 0.7 }] : [];
  });
}

/** The election of our tables that a text's words fit: of its country, on its day or on one that as much speaks for. */
export function knownElection(
  { lexicon }: Pick<Material, 'lexicon'>,
  country: string | null,
  days: readonly Weighed[],
  type: string | null
) {
  const held = lexicon.elections.filter((election) => election.country === country);
  const sums = sumsOf(days);
  const date = best(days);
  const isNearlyBest = (day: string) => (sums.get(day) ?? 0) >= 0.6 * (sums.get(date ?? '') ?? Infinity);
  return (
    held.find((election) => election.date === date && election.type === type) ??
    held.find((election) => election.date === date) ??
    held.find((election) => isNearlyBest(election.date) && election.type === type)
  );
}
