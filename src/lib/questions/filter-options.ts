import type { View } from '$lib/link/view';
import { filterRows, type Filterable } from './filter';
import { regionId, type Names } from './names';

/** A value that a filter can take, with the missions that it would leave in view. */
export interface Option {
  id: string;
  label: string;
  /** A longer name, where the label is short. */
  title?: string;
  count: number;
  chosen: boolean;
}

/** The options of each filter, counted under all *other* filters; the most frequent first. */
export interface FilterOptions {
  organizations: Option[];
  countries: Option[];
  regions: Option[];
  types: Option[];
  years: { first: number; last: number };
  /** Missions in view. */
  count: number;
}

export function filterOptions(missions: readonly Filterable[], view: View, names: Names): FilterOptions {
  const without = (change: Partial<View>) => filterRows(missions, { ...view, ...change }, names);
  const somewhere = without({ countries: [], regions: [] });
  const region = (mission: Filterable) => regionId(names.countries[mission.country]?.region ?? '');
  const years = missions.map((mission) => Number(mission.date.slice(0, 4)));
  return {
    organizations: options(
      without({ organizations: [] }),
      (mission) => mission.organization,
      names.organizations,
      view.organizations,
      ({ name, short }) => ({ label: short, title: name })
    ),
    countries: options(
      somewhere,
      (mission) => mission.country,
      names.countries,
      view.countries,
      ({ name }) => ({ label: name })
    ),
    regions: options(somewhere, region, names.regions, view.regions, (label) => ({ label })),
    types: options(
      without({ types: [] }),
      (mission) => mission.type,
      names.types,
      view.types,
      (label) => ({ label })
    ),
    years: { first: Math.min(...years), last: Math.max(...years) },
    count: filterRows(missions, view, names).length
  };
}

function options<Name>(
  missions: readonly Filterable[],
  id: (mission: Filterable) => string,
  names: Readonly<Record<string, Name>>,
  chosen: readonly string[],
  words: (name: Name) => { label: string; title?: string }
): Option[] {
  const counts = new Map<string, number>();
  for (const mission of missions) counts.set(id(mission), (counts.get(id(mission)) ?? 0) + 1);
  return Object.entries(names)
    .map(([key, name]) => ({
      id: key,
      ...words(name),
      count: counts.get(key) ?? 0,
      chosen: chosen.includes(key)
    }))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));
}
