import { groupBy } from '$lib/charts/group-by';
import { stances } from '$lib/charts/stance-shapes';
import { partOf } from './parts';
import type { StanceRow } from './row';

/** The missions of a bar, and how many of them have a conclusion that counts. */
export interface BarOfMissions {
  id: string;
  rows: StanceRow[];
  concluded: number;
}

/** Whether a mission has a conclusion that a variant counts. */
export const hasStance = (row: StanceRow, variant: string) =>
  stances.some((stance) => stance === partOf(row, variant));

/** The bars, those with most conclusions first: an order of how much is known, not of what was concluded. */
export const barsOf = (
  rows: readonly StanceRow[],
  id: (row: StanceRow) => string,
  variant: string
): BarOfMissions[] =>
  [...groupBy(rows, id)]
    .map(([bar, group]) => ({
      id: bar,
      rows: group,
      concluded: group.filter((row) => hasStance(row, variant)).length
    }))
    .sort((a, b) => b.concluded - a.concluded || b.rows.length - a.rows.length || (a.id < b.id ? -1 : 1));
