import { sumBy } from '$lib/charts/group-by';
import type { FilterName, View } from '$lib/link/view';
import { filterRows, type Filterable } from './filter';
import type { Names } from '$lib/questions/names';

/** A value that a filter can take, with the missions that it would leave in view. */
export interface Option {
  id: string;
  label: string;
  /** A longer name, where the label is short. */
  title?: string;
  count: number;
  chosen: boolean;
}

/** The options of a filter, counted under all *other* filters; the most frequent first. */
export function filterOptions(
  filter: FilterName,
  missions: readonly Filterable[],
  view: View,
  names: Names
): Option[] {
  const without = (change: Partial<View>) => filterRows(missions, { ...view, ...change }, names);
  switch (filter) {
    case 'organizations':
      return options(
        without({ organizations: [] }),
        (mission) => mission.organization,
        names.organizations,
        view.organizations,
        ({ name, short }) => ({ label: short, title: name })
      );
    case 'countries':
      return options(
        without({ countries: [], regions: [] }),
        (mission) => mission.country,
        names.countries,
        view.countries,
        ({ name }) => ({ label: name })
      );
    case 'regions':
      return options(
        without({ countries: [], regions: [] }),
        (mission) => names.countries[mission.country]?.region ?? '',
        names.regions,
        view.regions,
        (label) => ({ label })
      );
    case 'types':
      return options(
        without({ types: [] }),
        (mission) => mission.type,
        names.types,
        view.types,
        (label) => ({ label })
      );
  }
}

function options<Name>(
  missions: readonly Filterable[],
  id: (mission: Filterable) => string,
  names: Readonly<Record<string, Name>>,
  chosen: readonly string[],
  words: (name: Name) => { label: string; title?: string }
): Option[] {
  const counts = sumBy(missions, id);
  return Object.entries(names)
    .map(([key, name]) => ({
      id: key,
      ...words(name),
      count: counts.get(key) ?? 0,
      chosen: chosen.includes(key)
    }))
    .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));
}
