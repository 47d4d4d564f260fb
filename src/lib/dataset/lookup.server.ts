/** The tables in memory, read once, and found by a column's value. Node only: build and tests. */
import { readTable } from './read-table';
import type { TableName, TableRows } from './rows';

const tables = new Map<TableName, readonly unknown[]>();
const indexes = new Map<string, Map<unknown, unknown[]>>();

/** All rows of a table, in the file's order. */
export function table<N extends TableName>(name: N): readonly TableRows[N][] {
  const known = tables.get(name) ?? readTable(name);
  tables.set(name, known);
  return known as readonly TableRows[N][];
}

/** The rows of a table whose column holds a value, in the file's order; none gives an empty list. */
export function rowsWhere<N extends TableName, C extends keyof TableRows[N] & string>(
  name: N,
  column: C,
  value: TableRows[N][C]
): readonly TableRows[N][] {
  const key = `${name}.${column}`;
  let index = indexes.get(key);
  if (!index) {
    index = new Map();
    for (const row of table(name)) {
      const found = index.get(row[column]);
      if (found) found.push(row);
      else index.set(row[column], [row]);
    }
    indexes.set(key, index);
  }
  return (index.get(value) ?? []) as readonly TableRows[N][];
}

/** The tables whose rows have an id. */
export type Identified = { [N in TableName]: TableRows[N] extends { id: string } ? N : never }[TableName];

const byId = new Map<TableName, ReadonlyMap<string, unknown>>();

/** The row with an id; undefined where there is none. */
export function rowById<N extends Identified>(name: N, id: string): TableRows[N] | undefined {
  const index = byId.get(name) ?? new Map(table(name).map((row) => [row.id, row]));
  byId.set(name, index);
  return index.get(id) as TableRows[N] | undefined;
}

/** The row with an id that a foreign key names. Throws where the data break that promise. */
export function rowNamed<N extends Identified>(name: N, id: string): TableRows[N] {
  const row = rowById(name, id);
  if (!row) throw new Error(`table ${name} has no row “${id}” (see npm run check:data)`);
  return row;
}
