/** The cities and regions of the world's countries, of which the tables know few. Node only. */
import { cityMapping } from 'city-timezones';

export interface WorldPlaces {
  readonly cities: readonly string[];
  /** Provinces and the like; none that is named like a city of the same country. */
  readonly regions: readonly string[];
}

/** By the countries' ISO3 codes. */
export function worldPlaces(): Map<string, WorldPlaces> {
  const found = new Map<string, { cities: Set<string>; regions: Set<string> }>();
  for (const { iso3, city_ascii: city, province } of cityMapping) {
    const own = found.get(iso3) ?? { cities: new Set(), regions: new Set() };
    found.set(iso3, own);
    if (isName(city)) own.cities.add(city);
    if (isName(province)) own.regions.add(province);
  }
  return new Map(
    [...found].map(([id, { cities, regions }]) => [
      id,
      { cities: [...cities], regions: [...regions].filter((region) => !cities.has(region)) }
    ])
  );
}

/** The list has gaps, and letters that were lost. */
const isName = (name: string | undefined): name is string =>
  !!name && name.length > 1 && /^\p{Lu}[\p{L} '-]+$/u.test(name);
