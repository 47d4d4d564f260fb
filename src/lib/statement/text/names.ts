/** Where a text names the organizations and countries that the lexicon knows. */
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
    .replaceAll(' ', '[^\\S\\n]+');

/** Longest names first: “Commonwealth of Independent States” is no naming of the Commonwealth. */
function namePattern(names: readonly string[]): RegExp {
  const sorted = [...names].sort((a, b) => b.length - a.length).map(source);
  return new RegExp(`(?<!${letter})(?:${sorted.join('|') || '(?!)'})(?!${letter})`, 'giu');
}

/** Names to look for, each with what it means. */
interface Names<T> {
  readonly pattern: RegExp;
  readonly byKey: ReadonlyMap<string, { readonly name: string; readonly meaning: T }>;
}

/** The first meaning of a name counts. */
function namesOf<T>(meanings: readonly (readonly [string, T])[]): Names<T> {
  const byKey = new Map<string, { name: string; meaning: T }>();
  for (const [name, meaning] of meanings) if (!byKey.has(key(name))) byKey.set(key(name), { name, meaning });
  return { pattern: namePattern(meanings.map(([name]) => name)), byKey };
}

/** What names mean in a text. A single word has to be written as it is, or all in capitals: “Chad”, “CHAD”, no “chad”. */
function findNames<T extends object>(text: string, { pattern, byKey }: Names<T>): (T & Span)[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [words] = match;
    const known = byKey.get(key(words.replaceAll(/\s+/g, ' ')));
    const isWritten = words.includes(' ') || words === known?.name || words === words.toUpperCase();
    if (!known || !isWritten) return [];
    return [{ ...known.meaning, start: match.index, end: match.index + words.length }];
  });
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
