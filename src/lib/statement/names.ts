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
const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/[’‘]/g, "'");

/** Longest names first: “Commonwealth of Independent States” is no naming of the Commonwealth. */
function namePattern(names: Iterable<string>): RegExp {
  const sorted = [...names].sort((a, b) => b.length - a.length).map(escaped);
  return new RegExp(`(?<!${letter})(?:${sorted.join('|') || '(?!)'})(?!${letter})`, 'gu');
}

/** @param text even (see `evenText`) */
export function findOrganizations(text: string, { organizations }: Lexicon): Naming[] {
  const ids = new Map(
    organizations.flatMap(({ id, names }) => names.map((name) => [escaped(name), id] as const))
  );
  return [...text.matchAll(namePattern(organizations.flatMap(({ names }) => names)))].map((match) => ({
    id: ids.get(escaped(match[0])) ?? '',
    start: match.index,
    end: match.index + match[0].length
  }));
}

/** @param text even (see `evenText`) */
export function findCountries(text: string, { nations }: Lexicon): CountryNaming[] {
  const ids = new Map<string, { id: string; isPeople: boolean }>();
  for (const { id, names, peoples } of nations) {
    for (const name of names) if (!ids.has(escaped(name))) ids.set(escaped(name), { id, isPeople: false });
    for (const name of peoples) if (!ids.has(escaped(name))) ids.set(escaped(name), { id, isPeople: true });
  }
  const names = nations.flatMap(({ names: ours, peoples }) => [...ours, ...peoples]);
  return [...text.matchAll(namePattern(names))].flatMap((match) => {
    const naming = ids.get(escaped(match[0]));
    return naming ? [{ ...naming, start: match.index, end: match.index + match[0].length }] : [];
  });
}
