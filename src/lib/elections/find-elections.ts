import { filterRows } from '$lib/filters/filter';
import { filterOptions, type Option } from '$lib/filters/filter-options';
import type { FilterName, View } from '$lib/link/view';
import type { Names } from '$lib/questions/names';
import { day } from '$lib/ui/words';
import type { ElectionRow } from './election-row';

/** What narrows the list besides the address. */
export interface ListSearch {
  /** Words that all must stand in an election's country, region, type or date. */
  text: string;
  withMissions: boolean;
}

const plain = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** One line for each organization at each election: what filters count. */
const byOrganization = (rows: readonly ElectionRow[]) =>
  rows.flatMap((row) => row.organizations.map((organization) => ({ ...row, organization })));

const withoutOrganization = (rows: readonly ElectionRow[]) =>
  rows.map((row) => ({ ...row, organization: '' }));

function observedBy(rows: readonly ElectionRow[], organizations: readonly string[]): readonly ElectionRow[] {
  if (!organizations.length) return rows;
  return rows.filter((row) => organizations.some((id) => row.organizations.includes(id)));
}

/** The elections in view, in their order. An election is in view of an organization that observed it. */
export function findElections(
  rows: readonly ElectionRow[],
  view: View,
  search: ListSearch,
  names: Names
): readonly ElectionRow[] {
  const words = plain(search.text).split(/\s+/).filter(Boolean);
  const inView = filterRows(
    withoutOrganization(observedBy(rows, view.organizations)),
    { ...view, organizations: [] },
    names
  );
  return inView.filter((row) => {
    if (search.withMissions && !row.missions) return false;
    if (!words.length) return true;
    const text = plain(searchText(row, names));
    return words.every((word) => text.includes(word));
  });
}

function searchText({ country, type, date, id }: ElectionRow, names: Names): string {
  const { name = country, region = '' } = names.countries[country] ?? {};
  return [name, names.regions[region], names.types[type], day(date), id].join(' ');
}

/** The options of a filter, counted in elections under all other filters. */
export function electionOptions(
  filter: FilterName,
  rows: readonly ElectionRow[],
  view: View,
  names: Names
): Option[] {
  if (filter === 'organizations') return filterOptions(filter, byOrganization(rows), view, names);
  const observed = withoutOrganization(observedBy(rows, view.organizations));
  return filterOptions(filter, observed, { ...view, organizations: [] }, names);
}
