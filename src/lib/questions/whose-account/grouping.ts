import { groupBy } from '$lib/charts/group-by';
import { barBy } from '../bar-by';
import type { Names } from '../names';
import { firstPanels } from '../question';
import { basisOf, roleOf } from './accounts';
import type { AccountGroup } from './by-role';
import type { AccountRow } from './row';

/** The bars or rows of a variant. */
export interface Grouping {
  by: 'organization' | 'country' | 'year';
  groups: AccountGroup[];
  id(row: AccountRow): string;
  label(id: string): string;
}

/** Years in their order; else organizations, or countries of a single one, with most conclusions first. */
export function groupsOf(rows: readonly AccountRow[], names: Names, variant: string): Grouping {
  const years = variant === 'years';
  const { by, id, label } = years
    ? { by: 'year' as const, id: (row: AccountRow) => row.date.slice(0, 4), label: (year: string) => year }
    : barBy(rows, names);
  const groups = [...groupBy(rows, id)]
    .map(([group, found]) => ({ id: group, label: label(group), rows: found }))
    .sort((a, b) => (years ? 0 : b.rows.length - a.rows.length) || (a.id < b.id ? -1 : 1));
  return { by, groups, id, label };
}

/** The groups that fit: of years all, or the latest ones in a thumbnail. */
export const shownOf = ({ by, groups }: Grouping, limit: number): AccountGroup[] =>
  by !== 'year' ? groups.slice(0, limit) : limit >= firstPanels ? groups : groups.slice(-limit);

/** What within a group a row is counted under. */
export const partOf = (row: AccountRow, variant: string): string =>
  variant === 'roles' ? roleOf(row.role) : basisOf(row.basis).id;
