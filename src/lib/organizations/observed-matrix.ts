/** Whom an organization observed: its missions by country and year. */
import { groupBy } from '$lib/charts/group-by';
import type { MissionMark } from './organization-record';

export interface CountryYears<Mission> {
  country: string;
  name: string;
  missions: number;
  /** The missions of each year, the earliest first; empty where there was none. */
  years: Mission[][];
}

export interface ObservedMatrix<Mission> {
  /** Every year from the first mission to the last. */
  years: number[];
  /** By name. */
  countries: CountryYears<Mission>[];
}

type Placed = Pick<MissionMark, 'id' | 'country' | 'countryName' | 'date'>;

/** Lays missions out by country and year, with the years in which there was none. */
export function observedMatrix<Mission extends Placed>(
  missions: readonly Mission[]
): ObservedMatrix<Mission> {
  const yearOf = ({ date }: Placed) => Number(date.slice(0, 4));
  const all = missions.map(yearOf);
  const first = Math.min(...all);
  const years = all.length ? Array.from({ length: Math.max(...all) - first + 1 }, (_, i) => first + i) : [];
  const countries = [...groupBy(missions, ({ country }) => country)].map(([country, here]) => ({
    country,
    name: here[0]?.countryName ?? country,
    missions: here.length,
    years: years.map((year) =>
      here
        .filter((mission) => yearOf(mission) === year)
        .sort((a, b) => (a.date + a.id < b.date + b.id ? -1 : 1))
    )
  }));
  return { years, countries: countries.sort((a, b) => a.name.localeCompare(b.name, 'en')) };
}
