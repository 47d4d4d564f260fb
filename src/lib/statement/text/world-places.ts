/** In which countries a city or region lies, by the lexicon's list of the world's greater ones. */
import type { Lexicon } from '../lexicon';
import { oncePer } from './once-per';

/** Names that differ only in how a script is written in Latin letters: Khankendi, Xankendi, Hankendi; Şuşa, Shusha. */
export const sound = (place: string): string =>
  place
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ə/g, 'e')
    .replace(/kh|x/g, 'h')
    .replace(/([scgz])h/g, '$1')
    .replace(/q/g, 'g')
    .replace(/[yı]/g, 'i')
    .replace(/(\p{L})\1/gu, '$1')
    .replace(/[^\p{L}]/gu, '');

const indexOf = oncePer((lexicon: Lexicon) => {
  const index = (kind: 'cities' | 'regions' | 'districts') => {
    const found = new Map<string, string[]>();
    for (const nation of lexicon.nations)
      for (const name of nation[kind]) found.set(sound(name), [...(found.get(sound(name)) ?? []), nation.id]);
    return found;
  };
  return { cities: index('cities'), regions: index('regions'), districts: index('districts') };
});

/** As what a country has a place of that name. */
export function kindIn(
  lexicon: Lexicon,
  country: string | null,
  name: string
): 'city' | 'region' | 'district' | null {
  const { cities, regions, districts } = indexOf(lexicon);
  const isIn = (of: ReadonlyMap<string, readonly string[]>) =>
    country !== null && of.get(sound(name))?.includes(country);
  if (isIn(cities)) return 'city';
  return isIn(regions) ? 'region' : isIn(districts) ? 'district' : null;
}

/** The country of a city, where only one has a city of that name. */
export function countryOfCity(lexicon: Lexicon, name: string): string | undefined {
  const [first, ...others] = indexOf(lexicon).cities.get(sound(name)) ?? [];
  return others.every((other) => other === first) ? first : undefined;
}
