import type { Annotation } from './annotations';

/** What ids are called on the page. */
export interface Names {
  organizations: Readonly<Record<string, { name: string; short: string }>>;
  /** `region` is the id of one of `regions`. */
  countries: Readonly<Record<string, { name: string; region: string }>>;
  /** Region id → name. */
  regions: Readonly<Record<string, string>>;
  types: Readonly<Record<string, string>>;
  themes: Readonly<Record<string, string>>;
  /** What charts over time mark besides their rows; none where a page has no such chart. */
  annotations?: readonly Annotation[];
}

/** A region's id in addresses: `Western Asia` → `western-asia`. */
export function regionId(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z]+/g, '-');
}

/** The short name of an organization, or its id where the names do not hold it. */
export const shortName = (names: Names, organization: string) =>
  names.organizations[organization]?.short ?? organization;

export const countryName = (names: Names, country: string) => names.countries[country]?.name ?? country;
