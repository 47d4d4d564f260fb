/** Which election a text is about. */
import { cuePattern } from './cue';
import type { FoundDate } from './dates';
import type { Lexicon } from './lexicon';
import type { CountryNaming } from './names';
import type { Span } from './proposal';
import { votesOnWeekday } from './vote-on-weekday';

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

/** Null where a text speaks of no election at all. */
export function readElection(material: Material): ReadElection | null {
  const { text, dates, countries, lexicon } = material;
  const votes = [...text.matchAll(vote)].map(({ index }) => index);
  const types = typeNamings(text, lexicon);
  if (votes.length === 0 && types.length === 0) return null;

  const near = (at: number, within: number) =>
    Math.max(0, ...votes.map((place) => 1 - Math.abs(place - at) / within));
  const country = best(countries.map((naming) => [naming.id, countryWeight(naming, text, near)]));
  const written = material.published ?? dates.find(({ hasYear, start }) => hasYear && start < 300)?.date;
  const date = best([
    ...dates.map(
      (found) => [found.until ?? found.date, dateWeight(found, text, material.published)] as const
    ),
    ...votesOnWeekday(text, written).map((found) => [found.date, 1.5] as const)
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
    isEarly:
      /\b(?:early|snap|extraordinary|pre-?term)\s+(?:\p{L}+\s+){0,2}(?:election|vote|poll|presidential)/iu.test(
        text
      ),
    round: /\b(?:second round|run-?off|second-round)\b/iu.test(text) ? 2 : null,
    span: { start: span.start, end: span.end },
    isKnown: known !== undefined
  };
}

function typeNamings(text: string, lexicon: Lexicon): (Span & { type: string })[] {
  const cues = lexicon['election-types'];
  const kinds = [...new Set(cues.map(({ type }) => type))];
  return kinds
    .flatMap((type) => {
      const pattern = cuePattern(cues.flatMap((row) => (row.type === type ? [row.cue] : [])));
      return [...text.matchAll(pattern)].map((match) => ({
        type,
        start: match.index,
        end: match.index + match[0].length
      }));
    })
    .sort((a, b) => a.start - b.start);
}

/** “elections in Azerbaijan” and “Azerbaijani election” tell more than a country in a list of members. */
function countryWeight(
  naming: CountryNaming,
  text: string,
  near: (at: number, within: number) => number
): number {
  const before = text.slice(Math.max(0, naming.start - 90), naming.start);
  const after = text.slice(naming.end, naming.end + 40);
  const follows =
    /(?:elections?|referendum|vote|poll|parliament|assembly|senate|majlis|mazhilis)\b[^.;\n]{0,60}?\b(?:in|of|to)\s+(?:the\s+)?(?:[\p{L}]+\s+of\s+)?$/iu.test(
      before
    );
  const leads = /^(?:'s)?\s+(?:\p{L}+\s+){0,3}(?:elections?|referendum|vote|polls?)\b/iu.test(after);
  const office =
    /(?:minister|president|ambassador|envoy|mps?|chair\p{L}*|member|citizen|expert|secretary)\s+(?:of|from|to|for)\s+(?:the\s+)?$/iu.test(
      before
    );
  if (office) return 0.2;
  const member =
    /^\s*(?:,|and\b|;)/u.test(after) && /(?:,|and|;)\s*(?:the\s+)?(?:republic of\s+)?$/iu.test(before);
  if (member) return 0.1;
  return 0.5 + near(naming.start, 150) + (follows ? 3 : 0) + (leads ? 3 : 0) + (naming.start < 400 ? 0.5 : 0);
}

/** “elections on 7 February”, “election day, 7 February”, “7 February election”; hardly the day on which the text was written. */
function dateWeight(
  { start, end, date, until }: FoundDate,
  text: string,
  published: string | undefined
): number {
  const before = text.slice(Math.max(0, start - 110), start);
  const after = text.slice(end, end + 40);
  if (/\b(?:first round|previous|last (?:vote|election))\b[^.;\n]{0,20}$/iu.test(before)) return 0.1;
  const isHeld = held.test(before);
  const leads = /^(?:'s)?,?\s+(?:\p{L}+\s+){0,3}(?:elections?|referendum|vote|polls?|ballot)\b/iu.test(after);
  const isOther = !isHeld && other.test(before);
  const isHeading = start < 400 && /(?:elections?|referendum|vote)\b[^.;]{0,80}$/iu.test(before);
  const isDateline =
    start < 400 && (date === published || /^\s*(?:\([^)\n]*\)\s*)?(?:-|\d{1,2}:)/u.test(after));
  const sum = 0.5 + (isHeld ? 2 : 0) + (leads ? 2 : 0) + (isHeading ? 0.7 : 0) - (isOther ? 0.4 : 0);
  return sum / (until ? 3 : 1) + (start < 500 ? 0.3 : 0) - (isDateline && !isHeld ? 0.6 : 0);
}

const held =
  /(?:elections?(?! commission| committee| observ)|referendum|vote|polls?|election day|voting day|round)\b[^.;\n]{0,80}?(?:\b(?:on|of|for|held|day)\b|[,(])\s*(?:the\s+)?(?:\p{L}+day,?\s+)?$/iu;
const other =
  /(?:met|meeting|arriv\p{L}+|press conference|statement|published|as of|by|since|until|from|in 20\d\d)\b[^.;\n]{0,25}$/iu;

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
