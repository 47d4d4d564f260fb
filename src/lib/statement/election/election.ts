/** Which election a text is about. */
import { findCues } from '../text/cue-finder';
import type { FoundDate } from '../text/dates';
import { countryEvidence, type CountryEvidence } from './country-evidence';
import { isEarlyElection, roundOf } from './round';
import { typeEvidence, usualType } from './type-evidence';
import type { Lexicon } from '../lexicon';
import type { CountryNaming } from '../text/names';
import { relativeDays } from '../text/relative-days';
import type { Span } from '../proposal';
import { byWeekday, dayBefore, usualWeekday } from './usual-day';
import { daysAfter } from '../text/weekdays';
import { voteDays } from './vote-days';
import { voteOffsets } from './vote-offsets';

/** What a text says of its election, with the words that say it. */
export interface ReadElection {
  /** Its id in our tables, or the one that it would have; null where country, date or type is not said. */
  readonly id: string | null;
  readonly country: string | null;
  readonly date: string | null;
  readonly type: string | null;
  readonly isEarly: boolean;
  /** Where the text says it. */
  readonly round: number | null;
  /** The words that name it best. */
  readonly span: Span;
  /** Whether our tables hold it. */
  readonly isKnown: boolean;
}

interface Material {
  readonly text: string;
  readonly dates: readonly FoundDate[];
  readonly countries: readonly CountryNaming[];
  readonly lexicon: Lexicon;
  /** The day of the text. */
  readonly written: string | undefined;
}

const vote =
  /\b(?:elections?|electoral|referendum|vote|voting|poll(?:s|ing)?|ballot|plebiscite|run-?off|elect(?:s|ed)?|voted|votes)\b/iu;

/** Null where a text speaks of no election at all. */
export function readElection(material: Material): ReadElection | null {
  const { text, dates, countries, lexicon, written } = material;
  if (!vote.test(text) && findCues(text, lexicon['election-types']).length === 0) return null;

  const evidence = countryEvidence(text, countries, lexicon);
  const country = best(
    [...evidence, ...votedThen(evidence, material)].map(({ country, weight }) => [country, weight] as const)
  );
  const near = relativeDays({ text, dates, written });
  const usual = usualWeekday(lexicon, country);
  const days = [
    ...voteDays(text, dates, near, written).map((day) => byWeekday(day, usual)),
    ...voteOffsets(text, dates, written),
    ...dayBefore(text, written, usual)
  ].map(({ date, weight }) => [date, weight] as const);
  const typesThen = (date: string | null) =>
    best(typeEvidence(text, lexicon, date, dates).map(({ type, weight }) => [type, weight] as const));
  const held = heldNear(material, country, typesThen(dayOf(days)));
  if (held) days.push([held, ofTables]);
  const date = dayOf(days);
  const types = typeEvidence(text, lexicon, date, dates);
  const named = typesThen(date);
  const span = types.find(({ type }) => type === named) ?? placeOf(text);
  const known = knownElection(material, country, days, named);
  const round = roundOf(text);
  const type = known?.type ?? named ?? usualType(lexicon, country) ?? (round === 2 ? 'presidential' : null);
  const day = known?.date ?? date;
  return {
    id: known?.id ?? (country && day && type ? `${country}-${day}-${type}` : null),
    country,
    date: day,
    type,
    isEarly: isEarlyElection(text),
    round,
    span: { start: span.start, end: span.end },
    isKnown: known !== undefined
  };
}

/** A day for which less speaks is one of something else: “in the country since 27 October”. */
const leastOfDay = 0.13;

/** How much speaks for a day on which our tables know of a vote such as the text is of: more than for one that stands in it alone. */
const ofTables = 0.9;

function dayOf(days: readonly Weighed[]): string | null {
  const day = best(days);
  return day !== null && (sumsOf(days).get(day) ?? 0) >= leastOfDay ? day : null;
}

/** The day of the vote of our tables that is next to the day of the text, within weeks. */
function heldNear(
  { lexicon, written }: Material,
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
function votedThen(
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
function knownElection(
  { lexicon }: Material,
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

type Weighed = readonly [value: string, weight: number];

/** What has the greatest sum of weights; the first of equals. */
function best(weighed: readonly Weighed[]): string | null {
  const sums = sumsOf(weighed);
  let chosen: string | null = null;
  for (const [value, sum] of sums) if (chosen === null || sum > (sums.get(chosen) ?? 0)) chosen = value;
  return chosen;
}

function sumsOf(weighed: readonly Weighed[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const [value, weight] of weighed) sums.set(value, (sums.get(value) ?? 0) + weight);
  return sums;
}

function placeOf(text: string): Span {
  const match = vote.exec(text);
  return match
    ? { start: match.index, end: match.index + match[0].length }
    : { start: 0, end: Math.min(1, text.length) };
}
