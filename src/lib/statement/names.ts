/** Where a text names the organizations and countries that the lexicon knows. */
import type { Lexicon } from './lexicon';
import type { Span } from './proposal';

/** A name of something that has an id. */
export interface Naming extends Span {
  readonly id: string;
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
    .replaceAll('&', 'and');

const source = (name: string): string =>
  name
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/[’‘]/g, "'")
    .replace(/organi[sz]/i, 'organi[sz]')
    .replace(/inter-?parl/i, 'inter-?parl')
    .replaceAll('&', '(?:&|and)')
    .replaceAll(' ', '[^\\S\\n]+');

/** Longest names first: “Commonwealth of Independent States” is no naming of the Commonwealth. */
function namePattern(names: readonly string[]): RegExp {
  const sorted = [...names].sort((a, b) => b.length - a.length).map(source);
  return new RegExp(`(?<!${letter})(?:${sorted.join('|') || '(?!)'})(?!${letter})`, 'giu');
}

/** What names mean in a text. A single word has to be written as it is, or all in capitals: “Chad”, “CHAD”, no “chad”. */
function findNames<T extends object>(
  text: string,
  meanings: readonly (readonly [string, T])[]
): (T & Span)[] {
  const byKey = new Map<string, { name: string; meaning: T }>();
  for (const [name, meaning] of meanings) if (!byKey.has(key(name))) byKey.set(key(name), { name, meaning });
  return [...text.matchAll(namePattern(meanings.map(([name]) => name)))].flatMap((match) => {
    const [words] = match;
    const known = byKey.get(key(words.replaceAll(/\s+/g, ' ')));
    const isWritten = words.includes(' ') || words === known?.name || words === words.toUpperCase();
    if (!known || !isWritten) return [];
    return [{ ...known.meaning, start: match.index, end: match.index + words.length }];
  });
}

/** @param text even (see `evenText`) */
export function findOrganizations(text: string, { organizations }: Lexicon): Naming[] {
  return findNames(
    text,
    organizations.flatMap(({ id, names }) => names.map((name) => [name, { id }] as const))
  );
}

/** @param text even (see `evenText`) */
export function findCountries(text: string, { nations }: Lexicon): CountryNaming[] {
  return findNames(
    text,
    nations.flatMap(({ id, names, peoples }) => [
      ...names.map((name) => [name, { id, isPeople: false }] as const),
      ...peoples.map((name) => [name, { id, isPeople: true }] as const)
    ])
  );
}
