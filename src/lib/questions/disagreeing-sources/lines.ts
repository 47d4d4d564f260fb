import { markOf } from '$lib/charts/claim';
import { groupBy } from '$lib/charts/group-by';
import type { ClaimRow } from './row';

/** All claims of one number. */
export interface ClaimLine {
  /** `<mission>|<measure>` */
  key: string;
  first: ClaimRow;
  /** The smallest first. */
  rows: readonly ClaimRow[];
  low: number;
  high: number;
  /** The chosen value; where a reader's own rows choose none, the smallest. */
  chosen: number;
  /** `high / low`; null where that cannot be. */
  ratio: number | null;
}

export const lineKey = ({ mission, measure }: ClaimRow) => `${mission}|${measure}`;

/** Claims of one value and one mark are one dot. */
export const dotKeyOf = (row: ClaimRow) => `${lineKey(row)}|${row.value}|${markOf(row.status)}`;

/** The numbers on which sources differ, the largest ratio first, those without a ratio last. */
export function linesOf(rows: readonly ClaimRow[]): ClaimLine[] {
  return [...groupBy(rows, lineKey)]
    .flatMap(([key, group]) => toLine(key, group) ?? [])
    .sort(
      (a, b) => (b.ratio ?? 0) - (a.ratio ?? 0) || byText(b.first.date, a.first.date) || byText(a.key, b.key)
    );
}

function toLine(key: string, group: readonly ClaimRow[]): ClaimLine | null {
  const rows = [...group].sort((a, b) => a.value - b.value);
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return null;
  const chosen = rows.find((row) => row.chosen)?.value ?? first.value;
  const ratio = last.value / first.value;
  return {
    key,
    first,
    rows,
    low: first.value,
    high: last.value,
    chosen,
    ratio: first.value > 0 && Number.isFinite(ratio) ? ratio : null
  };
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Whether a line holds what was reported, accredited or computed; else only plans are known, which are compared with nothing. */
export const isOfPlans = ({ rows }: ClaimLine) => rows.every((row) => markOf(row.status) === 'planned');
