import { groupBy, sumBy } from '$lib/charts/group-by';
import type { ThemeCell } from '$lib/charts/theme-grid';
import { month } from '$lib/ui/words';
import { countPolarities } from '../count-findings';
import { countryName, shortName, type Names } from '../names';
import { electionOf } from '../pairs';
import type { FindingsRow } from './row';

/** Elections make the columns once a filter leaves at most this many; all of them would be 9,000 cells. */
export const mostElections = 40;

export interface ByTheme {
  by: 'election' | 'organization';
  cells: ThemeCell[];
  columns: { id: string; label: string }[];
  themes: { id: string; label: string }[];
  hidden: { panels: number; rows: number };
  /** What a column is called. */
  label(column: string): string;
  keyOf(row: FindingsRow): string;
  /** The rows behind a cell's key (`theme|column`). */
  of(key: string): FindingsRow[];
}

const findings = (row: FindingsRow) => row.findings;

/** Findings by theme and election where a few elections are in view; at one, and at many, by theme and organization. */
export function byTheme(rows: readonly FindingsRow[], names: Names, limit = Infinity): ByTheme {
  const elections = new Set(rows.map(electionOf));
  const by = elections.size > 1 && elections.size <= mostElections ? 'election' : 'organization';
  const columnOf = by === 'election' ? electionOf : (row: FindingsRow) => row.organization;
  const columnSizes = sumBy(rows, columnOf, findings);
  const single = new Set(rows.map((row) => row.country)).size === 1;
  const label = (id: string) => (by === 'election' ? electionLabel(id, names, single) : shortName(names, id));
  const ranked = by === 'election' ? [...columnSizes.keys()].sort(byDay) : bySize(columnSizes);
  const shown = by === 'election' ? ranked : ranked.slice(0, limit);
  const left = ranked.slice(shown.length);
  const themes = bySize(sumBy(rows, (row) => row.theme, findings));
  const groups = groupBy(rows, (row) => `${row.theme}|${columnOf(row)}`);
  return {
    by,
    label,
    columns: shown.map((id) => ({ id, label: label(id) })),
    themes: themes.map((id) => ({ id, label: names.themes[id] ?? id })),
    cells: themes.flatMap((theme) =>
      shown.map((column) => {
        const group = groups.get(`${theme}|${column}`);
        return { theme, column, counts: group ? countPolarities(group) : null };
      })
    ),
    hidden: { panels: left.length, rows: left.reduce((sum, id) => sum + (columnSizes.get(id) ?? 0), 0) },
    keyOf: (row) => `${row.theme}|${columnOf(row)}`,
    of: (key) => groups.get(key) ?? []
  };
}

const bySize = (found: Map<string, number>) =>
  [...found].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);

const byDay = (a: string, b: string) => (a.slice(4) < b.slice(4) ? -1 : 1);

/** `AZE-2013-10-09-presidential` → `Azerbaijan Oct 2013`; without the country where all are in one. */
function electionLabel(id: string, names: Names, single: boolean): string {
  const when = month(id.slice(4, 14));
  return single ? when : `${countryName(names, id.slice(0, 3))} ${when}`;
}
