/** Sorting and filtering as SQL over a kept result: it gives the numbers of rows, in their new order. */
import type { Column, Result } from '$lib/engine/engine';
import { conditionOf, type Filter } from './filter';
import { quoted } from './quote';

export interface Sort {
  column: number;
  descending: boolean;
}

/** By the numbers of their columns. */
export type Filters = ReadonlyMap<number, Filter>;

export const noFilters: Filters = new Map();

/** The filters with another one for a column; null: with none. */
export function withFilter(filters: Filters, column: number, filter: Filter | null): Filters {
  const others = [...filters].filter(([index]) => index !== column || filter);
  const changed = new Map(others);
  if (filter) changed.set(column, filter);
  return changed;
}

/**
 * The conditions of all filters, as a WHERE clause; empty where there are none.
 * @param columns as the kept result has them
 * @throws FilterError
 */
export function whereSql(columns: readonly Column[], filters: Filters): string {
  const conditions = [...filters].flatMap(([index, filter]) => {
    const column = columns[index];
    return column ? [conditionOf(filter, column)] : [];
  });
  return conditions.length ? ` WHERE ${conditions.join(' AND ')}` : '';
}

/**
 * Asks for the numbers of the rows that pass all filters, sorted; NULL last either way, equal ones as they came.
 * @param table the kept result, as SQL names it
 * @throws FilterError
 */
export function orderSql(
  table: string,
  columns: readonly Column[],
  sorts: readonly Sort[],
  filters: Filters
): string {
  const keys = sorts.flatMap(({ column, descending }) => {
    const name = columns[column]?.name;
    return name === undefined ? [] : [`${quoted(name)} ${descending ? 'DESC' : 'ASC'} NULLS LAST`];
  });
  const { rows, id } = numbered(table, columns);
  const order = [...keys, id].join(', ');
  return `SELECT CAST(${id} AS INTEGER) FROM ${rows}${whereSql(columns, filters)} ORDER BY ${order}`;
}

/** Each table of DuckDB numbers its rows as `rowid`, unless a column has that name. */
function numbered(table: string, columns: readonly Column[]): { rows: string; id: string } {
  const names = columns.map(({ name }) => name.toLowerCase());
  if (!names.includes('rowid')) return { rows: table, id: 'rowid' };
  let id = 'row_number';
  while (names.includes(id)) id += '_';
  return { rows: `(SELECT *, row_number() OVER () - 1 AS ${id} FROM ${table})`, id };
}

/** The numbers of rows that such a query gave. */
export function readOrder({ rowCount, value }: Result): Int32Array {
  const order = new Int32Array(rowCount);
  for (let i = 0; i < rowCount; i++) order[i] = value(i, 0) as number;
  return order;
}

/** What a press on a head does: ascending, descending, off; as a further key where `adds`. */
export function nextSorts(sorts: readonly Sort[], column: number, adds: boolean): Sort[] {
  const before = sorts.find((sort) => sort.column === column);
  const next = !before
    ? [{ column, descending: false }]
    : before.descending
      ? []
      : [{ column, descending: true }];
  if (!adds) return next;
  const place = sorts.findIndex((sort) => sort.column === column);
  return place < 0 ? [...sorts, ...next] : [...sorts.slice(0, place), ...next, ...sorts.slice(place + 1)];
}
