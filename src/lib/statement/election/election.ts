/** Which election a text is about. */
import { findCues } from '../text/cue-finder';
import type { FoundDate } from '../text/dates';
import { countryEvidence } from './country-evidence';
import { heldNear, knownElection, ofTables, votedThen } from './held';
import { isEarlyElection, roundOf } from './round';
import { typeEvidence, usualType } from './type-evidence';
import type { Lexicon } from '../lexicon';
import type { CountryNaming } from '../text/names';
import { relativeDays } from '../text/relative-days';
import type { Span } from '../proposal';
import { byWeekday, dayBefore, usualWeekday } from './usual-day';
import { voteDays } from './vote-days';
import { voteOffsets } from './vote-offsets';
import { best, sumsOf, type Weighed } from './weighed';

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
  const country = countryOf(
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

/** A country for which less speaks is only where somebody came from, unless it is the only one. */
const leastOfCountry = 0.3;

function countryOf(weighed: readonly Weighed[]): string | null {
  const country = best(weighed);
  const isOnly = new Set(weighed.map(([one]) => one)).size === 1;
  return country !== null && (isOnly || (sumsOf(weighed).get(country) ?? 0) >= leastOfCountry)
    ? country
    : null;
}

/** A day for which less speaks is one of something else: “in the country since 27 October”. */
const leastOfDay = 0.21;

function dayOf(days: readonly Weighed[]): string | null {
  const day = best(days);
  return days.some(([value, weight]) => value === day && weight >= leastOfDay) ? day : null;
}

function placeOf(text: string): Span {
  const match = vote.exec(text);
  return match
    ? { start: match.index, end: match.index + match[0].length }
    : { start: 0, end: Math.min(1, text.length) };
}
