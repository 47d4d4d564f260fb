/** In which countries a city or region lies, by the lexicon's list of the world's greater ones. */
import type { Lexicon } from './lexicon';
import { oncePer } from './once-per';

/** Names that differ only in how a script is written in Latin letters: Khankendi, Xankendi, Hankendi. */
export const sound = (place: string): string =>
  place
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ə/g, 'e')
    .replace(/kh|x/g, 'h')
    .replace(/[^\p{L}]/gu, '');

const indexOf = oncePer((lexicon: Lexicon) => {
  const index = (kind: 'cities' | 'regions') => {
    const found = new Map<string, string[]>();
    for (const nation of lexicon.nations)
      for (const name of nation[kind]) found.set(sound(name), [...(found.get(sound(name)) ?? []), nation.id]);
    return found;
  };
  return { cities: index('cities'), regions: index('regions') };
});

/** Whether a country has a city or a region of that name. */
export function kindIn(lexicon: Lexicon, country: string | null, name: string): 'city' | 'region' | null {
  const { cities, regions } = indexOf(lexicon);
  const isIn = (of: ReadonlyMap<string, readonly string[]>) =>
    country !== null && of.get(sound(name))?.includes(country);
  return isIn(cities) ? 'city' : isIn(regions) ? 'region' : null;
}

/** The country of a city, where only one has a city of that name. */
export function countryOfCity(lexicon: Lexicon, name: string): string | undefined {
  const found = indexOf(lexicon).cities.get(sound(name));
  return found?.length === 1 ? found[0] : undefined;
}
