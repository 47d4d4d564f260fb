/** Where a text names the organizations and countries that the lexicon knows. */
import { groupBy } from '$lib/charts/group-by';
import type { Lexicon } from '../lexicon';
import { oncePer } from './once-per';
import type { Span } from '../proposal';

/** A name of something that has an id. */
export interface Naming extends Span {
  readonly id: string;
  /** Of an organization that our tables know. */
  readonly kind?: string;
}

/** A country; by its people where it says “Azerbaijani”. */
export interface CountryNaming extends Naming {
  readonly isPeople: boolean;
}

const letter = '[\\p{L}\\p{N}]';

/** What is alike in spellings of one name. */
const key = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replaceAll('organis', 'organiz')
    .replace(/inter-?parl/, 'interparl')
    .replace(/^st\.? /, 'saint ')
    .replaceAll('&', 'and');

const source = (name: string): string =>
  name
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/[’‘]/g, "'")
    .replace(/organi[sz]/i, 'organi[sz]')
    .replace(/inter-?parl/i, 'inter-?parl')
    .replaceAll('&', '(?:&|and)')
    .replace(/^(?:Saint|St\.?) /, '(?:Saint|St\\.?) ')
    .replaceAll(' ', '[^\\S\\n]+(?:\\(\\p{Lu}{2,8}\\)[^\\S\\n]+)?');

/** Names that begin alike are looked for where a word of the text begins so. */
const beginning = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+/gu;
/** “St.” is “Saint”. */
const lead = (word: string): string => word.slice(0, 2).toLowerCase().replace('st', 'sa');

/** Longest names first: “Commonwealth of Independent States” is no naming of the Commonwealth. */
function namePattern(names: readonly string[]): RegExp {
  const sorted = [...names].sort((a, b) => b.length - a.length).map(source);
  return new RegExp(`(?:${sorted.join('|')})(?!${letter})`, 'iuy');
}

/** Names to look for, each with what it means. */
interface Names<T> {
  /** By how a name begins. */
  readonly patterns: ReadonlyMap<string, RegExp>;
  readonly byKey: ReadonlyMap<string, { readonly name: string; readonly meaning: T }>;
}

/** The first meaning of a name counts. */
function namesOf<T>(meanings: readonly (readonly [string, T])[]): Names<T> {
  const byKey = new Map<string, { name: string; meaning: T }>();
  for (const [name, meaning] of meanings) if (!byKey.has(key(name))) byKey.set(key(name), { name, meaning });
  const byLead = groupBy(
    meanings.map(([name]) => name),
    (name) => lead(name.match(beginning)?.[0] ?? '')
  );
  return { patterns: new Map([...byLead].map(([of, names]) => [of, namePattern(names)])), byKey };
}

/** What names mean in a text. A single word has to be written as it is, or all in capitals: “Chad”, “CHAD”, no “chad”. */
function findNames<T extends object>(text: string, { patterns, byKey }: Names<T>): (T & Span)[] {
  const found: (T & Span)[] = [];
  let done = 0;
  for (const { 0: word, index } of text.matchAll(beginning)) {
    const pattern = index < done ? undefined : patterns.get(lead(word));
    if (!pattern) continue;
    pattern.lastIndex = index;
    const words = pattern.exec(text)?.[0];
    if (words === undefined) continue;
    done = index + words.length;
    const known = byKey.get(key(words.replaceAll(/\s+/g, ' ').replace(/\(\p{Lu}{2,8}\) /gu, '')));
    const isWritten = words.includes(' ') || words === known?.name || words === words.toUpperCase();
    if (known && isWritten) found.push({ ...known.meaning, start: index, end: done });
  }
  return found;
}

/** The kind of the organizations of `lexicon/citizen-observers.csv`. */
export const citizenKind = 'citizen';

const organizationNames = oncePer(({ organizations }: Lexicon) =>
  namesOf(organizations.flatMap(({ id, kind, names }) => names.map((name) => [name, { id, kind }] as const)))
);

const citizenNames = oncePer((lexicon: Lexicon) =>
  namesOf(
    lexicon['citizen-observers'].map(
      ({ organization, country, name }) => [name, { id: organization, kind: citizenKind, country }] as const
    )
  )
);

const countryNames = oncePer(({ nations }: Lexicon) =>
  namesOf<Pick<CountryNaming, 'id' | 'isPeople'>>(
    nations.flatMap(({ id, names, peoples }) => [
      ...names.map((name) => [name, { id, isPeople: false }] as const),
      ...peoples.map((name) => [name, { id, isPeople: true }] as const)
    ])
  )
);

/** @param text even (see `evenText`) */
export const findOrganizations = (text: string, lexicon: Lexicon): Naming[] =>
  findNames(text, organizationNames(lexicon));

/** Citizen observers, each with the country in which they observe. @param text even (see `evenText`) */
export const findCitizenObservers = (text: string, lexicon: Lexicon): (Naming & { country: string })[] =>
  findNames(text, citizenNames(lexicon));

const parliamentNames = oncePer(({ parliaments }: Lexicon) =>
  namesOf(parliaments.map(({ country, name }) => [name, { id: country }] as const))
);

/** Parliaments that only one country has under that name, each with the id of its country. @param text even (see `evenText`) */
export const findParliaments = (text: string, lexicon: Lexicon): Naming[] =>
  findNames(text, parliamentNames(lexicon));

/** “South American”, “Latin America”: a part of the world. */
const partOfWorld = /\b(?:south|north|latin|central|pan|inter)[ -]$/iu;

/** @param text even (see `evenText`) */
export const findCountries = (text: string, lexicon: Lexicon): CountryNaming[] =>
  findNames(text, countryNames(lexicon)).filter(
    ({ id, start }) => id !== 'USA' || !partOfWorld.test(text.slice(Math.max(0, start - 8), start))
  );

const capitalNames = oncePer(({ nations }: Lexicon) =>
  namesOf(
    nations.flatMap(({ id, capital }) => (capital?.split('; ') ?? []).map((name) => [name, { id }] as const))
  )
);

/** Capitals, each with the id of its country. @param text even (see `evenText`) */
export const findCapitals = (text: string, lexicon: Lexicon): Naming[] =>
  findNames(text, capitalNames(lexicon));
