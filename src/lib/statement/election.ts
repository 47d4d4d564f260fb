/** Which election a text is about. */
import { findCues } from './cue-finder';
import type { FoundDate } from './dates';
import { capitalWeight, countryWeight, dateWeight } from './election-weights';
import type { Lexicon } from './lexicon';
import { findCapitals, type CountryNaming } from './names';
import type { Span } from './proposal';
import { votesAfterDays, votesOnWeekday } from './vote-on-weekday';

/** What a text says of its election, with the words that say it. */
export interface ReadElection {
  /** Its id in our tables, or the one that it would have; null where country, date or type is not said. */
  readonly id: string | null;
  readonly country: string | null;
  readonly date: string | null;
  readonly type: string | null;
  readonly isEarly: boolean;
  /** Second and later rounds alone. */
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
  readonly published: string | undefined;
}

const vote =
  /\b(?:elections?|electoral|referendum|vote|voting|poll(?:s|ing)?|ballot|plebiscite|run-?off)\b/giu;

const early =
  /\b(?:early|snap|extraordinary|pre-?term)\s+(?:\p{L}+\s+){0,2}(?:election|vote|poll|presidential)|\bahead of schedule\b/iu;

/** Null where a text speaks of no election at all. */
export function readElection(material: Material): ReadElection | null {
  const { text, dates, countries, lexicon } = material;
  const votes = [...text.matchAll(vote)].map(({ index }) => index);
  const types = typeNamings(text, lexicon);
  if (votes.length === 0 && types.length === 0) return null;

  const near = (at: number, within: number) =>
    Math.max(0, ...votes.map((place) => 1 - Math.abs(place - at) / within));
  const country = best([
    ...countries.map((naming) => [naming.id, countryWeight(naming, text, near)] as const),
    ...findCapitals(text, lexicon).map((naming) => [naming.id, capitalWeight(naming)] as const)
  ]);
  const written = material.published ?? dates.find(({ hasYear, start }) => hasYear && start < 300)?.date;
  const date = best([
    ...dates.map(
      (found) => [found.until ?? found.date, dateWeight(found, text, material.published)] as const
    ),
    ...votesOnWeekday(text, written).map((found) => [found.date, 1.5] as const),
    ...votesAfterDays(text, dates).map((found) => [found.date, 3] as const)
  ]);
  const named = best(
    types.map(({ type, start, end }) => [
      type,
      (1 + near(start, 200) + (start < 400 ? 1 : 0)) * (end - start)
    ])
  );

  const span = types.find(({ type }) => type === named) ?? placeOf(text);
  const known = knownElection(material, country, date, named);
  const type = known?.type ?? named;
  const day = known?.date ?? date;
  return {
    id: known?.id ?? (country && day && type ? `${country}-${day}-${type}` : null),
    country,
    date: day,
    type,
    isEarly: early.test(text),
    round: /\b(?:second round|run-?off|second-round)\b/iu.test(text.slice(0, 600)) ? 2 : null,
    span: { start: span.start, end: span.end },
    isKnown: known !== undefined
  };
}

const typeNamings = (text: string, lexicon: Lexicon): (Span & { type: string })[] =>
  findCues(text, lexicon['election-types']).map(({ row: { type }, start, end }) => ({ type, start, end }));

/** The election of our tables that a text's words fit: of its country, on one of its days. */
function knownElection(
  { dates, lexicon }: Material,
  country: string | null,
  date: string | null,
  type: string | null
) {
  const held = lexicon.elections.filter((election) => election.country === country);
  const days = new Set(dates.flatMap((found) => [found.date, found.until ?? found.date]));
  return (
    held.find((election) => election.date === date && election.type === type) ??
    held.find((election) => election.date === date) ??
    held.find((election) => days.has(election.date) && election.type === type)
  );
}

/** What has the greatest sum of weights; the first of equals. */
function best(weighed: readonly (readonly [string, number])[]): string | null {
  const sums = new Map<string, number>();
  for (const [value, weight] of weighed) sums.set(value, (sums.get(value) ?? 0) + weight);
  let chosen: string | null = null;
  for (const [value, sum] of sums) if (chosen === null || sum > (sums.get(chosen) ?? 0)) chosen = value;
  return chosen;
}

function placeOf(text: string): Span {
  const match = text.matchAll(vote).next().value;
  return match
    ? { start: match.index, end: match.index + match[0].length }
    : { start: 0, end: Math.min(1, text.length) };
}
