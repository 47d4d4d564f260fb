/** Changes: the record of corrections names what is there. */
import { descriptor, resource } from '../descriptor';
import { tableNames, type ChangeRow, type TableName } from '../rows';
import { error, quote } from './problem';
import { suggest } from './suggest';
import type { Line, Rule, Tables } from './tables';

export const changes: Rule = function* (tables) {
  const versions = descriptor.versions.map(({ version }) => version);
  const withdrawn = new Set(tables.rows('redirects').map(({ row }) => row.old));
  const rows = tables.rows('changes');
  const latest = new Map(rows.map(({ line, row }) => [cellKey(row), line]));
  for (const { line, row } of rows) {
    const problem = (column: string, message: string) => error('changes', line, column, message);
    if (!versions.includes(row.version)) {
      yield problem(
        'version',
        `no version ${quote(row.version)} (write one of ${versions.join(', ')}, or add it to "versions" in datapackage.json)`
      );
    }
    if (row.old === row.new)
      yield problem('new', `${quote(row.new ?? '')} is the old value (a change changes something)`);
    const table = tableNames.find((name) => name === row.table);
    if (!table) {
      yield problem('table', `no table ${quote(row.table)} (${mend(row.table, tableNames)})`);
      continue;
    }
    const columns = resource(table).fields.map((field) => field.name);
    if (!columns.includes(row.column)) {
      yield problem('column', `no column ${quote(row.column)} in ${table} (${mend(row.column, columns)})`);
      continue;
    }
    const changed = findRow(tables, table, row.row);
    if (!changed) {
      if (!withdrawn.has(row.row) && !isWithdrawal(table, row))
        yield problem('row', `no row ${quote(row.row)} in ${table}.csv (look the id up)`);
    } else if (latest.get(cellKey(row)) === line && changed.cells[row.column] !== (row.new ?? '')) {
      yield problem(
        'new',
        `${quote(row.new ?? '')}, but ${table}.csv, line ${changed.line}, holds ${quote(changed.cells[row.column] ?? '')} (record the last change, too)`
      );
    }
  }
};

/** The row by its id; in tables without ids, by its primary key, its values joined by " | ". */
function findRow(tables: Tables, table: TableName, key: string): Line | undefined {
  const { primaryKey } = resource(table);
  return tables
    .lines(table)
    .find(({ cells }) => primaryKey.map((column) => cells[column]).join(' | ') === key);
}

/** A row without an id has no redirect: a change empties a column of its key. */
function isWithdrawal(table: TableName, change: ChangeRow): boolean {
  const { primaryKey } = resource(table);
  return change.new === null && primaryKey.includes(change.column) && !primaryKey.includes('id');
}

function cellKey({ table, row, column }: ChangeRow): string {
  return JSON.stringify([table, row, column]);
}

function mend(word: string, known: readonly string[]): string {
  const meant = suggest(word, known);
  return meant ? `did you mean "${meant}"?` : `write one of: ${known.join(', ')}`;
}
