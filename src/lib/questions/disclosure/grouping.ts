import { groupBy } from '$lib/charts/group-by';
import { day, month } from '$lib/ui/words';
import { barBy } from '../bar-by';
import { countryName, shortName, type Names } from '../names';
import type { DisclosureRow } from './row';

/** With at most so many missions in view, each has a row of its own. */
export const mostMissions = 40;

/** One row of the grid. */
export interface DisclosureGroup {
  id: string;
  label: string;
  rows: readonly DisclosureRow[];
}

export interface Grouping {
  by: 'mission' | 'organization' | 'country';
  groups: DisclosureGroup[];
  id(row: DisclosureRow): string;
}

/** A few missions by day; else organizations, or the countries of a single one, those with most missions first. */
export function groupsOf(rows: readonly DisclosureRow[], names: Names, narrow = false): Grouping {
  if (rows.length <= mostMissions) {
    const label = missionLabels(rows, names, narrow);
    const groups = rows.map((row) => ({ id: row.mission, label: label(row), rows: [row] }));
    return { by: 'mission', groups, id: (row) => row.mission };
  }
  const { by, id, label } = barBy(rows, names);
  const groups = [...groupBy(rows, id)]
    .map(([group, found]) => ({ id: group, label: `${label(group)} (${found.length})`, rows: found }))
    .sort((a, b) => b.rows.length - a.rows.length || (a.id < b.id ? -1 : 1));
  return { by, groups, id };
}

/** What a mission is called: without its organization or country where all share it. */
function missionLabels(rows: readonly DisclosureRow[], names: Names, narrow: boolean) {
  const several = (of: (row: DisclosureRow) => string) => new Set(rows.map(of)).size > 1;
  const organizations = several((row) => row.organization);
  const countries = several((row) => row.country);
  return (row: DisclosureRow) => {
    const country = narrow ? row.country : countryName(names, row.country);
    const when = narrow && countries ? month(row.date) : day(row.date);
    return [
      organizations ? shortName(names, row.organization) : '',
      countries ? [country, when].join(narrow ? ' ' : ', ') : when
    ]
      .filter(Boolean)
      .join(', ');
  };
}
