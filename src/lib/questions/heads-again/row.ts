import { groupBy } from '$lib/charts/group-by';
import { contestsOf } from '../pairs';
import { missionFields, type RowOf } from '../question';

export const columns = { ...missionFields, head: 'text', sources: 'text' } as const;

/** A mission and who led it. */
export type HeadRow = RowOf<typeof columns>;

/** Whose mission is one of many: the heads who are named at one contest only. */
export const once = '';

export interface Head {
  /** The name; `once` for all who are named at one contest only. */
  id: string;
  rows: readonly HeadRow[];
  contests: number;
}

/** The heads at more than one contest, those at most contests first, and the rows of all the others. */
export function headsOf(rows: readonly HeadRow[]): { again: Head[]; others: HeadRow[] } {
  const heads = [...groupBy(rows, (row) => row.head)].map(([id, own]) => ({
    id,
    rows: own,
    contests: contestsOf(own)
  }));
  return {
    again: heads
      .filter(({ contests }) => contests > 1)
      .sort((a, b) => b.contests - a.contests || (a.id < b.id ? -1 : 1)),
    others: heads.filter(({ contests }) => contests < 2).flatMap((head) => head.rows)
  };
}

export const namesOf = (rows: readonly HeadRow[]): number => new Set(rows.map(({ head }) => head)).size;

/** Whether all rows are of one country, which then need not stand beside each. */
export const oneCountry = (rows: readonly HeadRow[]): boolean =>
  new Set(rows.map(({ country }) => country)).size === 1;
