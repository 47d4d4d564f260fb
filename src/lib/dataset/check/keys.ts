/** Primary and unique keys, and rows that stand twice. */
import { resource } from '../descriptor';
import type { TableName } from '../rows';
import { error, quote, type Problem } from './problem';
import type { Line, Rule } from './tables';

/** No two rows of a table share a primary or a unique key; empty cells count as equal. */
export const keys: Rule = function* (tables) {
  for (const name of tables.names()) {
    const { primaryKey, uniqueKeys } = resource(name);
    for (const columns of [primaryKey, ...uniqueKeys]) {
      if (columns.length > 0) yield* repeated(name, tables.lines(name), columns);
    }
  }
};

/**
 * No two rows say the same, whatever their ids. Sources are left to the rule on their addresses: both ids of one page
 * may be cited already.
 */
export const duplicates: Rule = function* (tables) {
  for (const name of tables.names()) {
    const { fields, primaryKey } = resource(name);
    const columns = fields.map((field) => field.name).filter((column) => column !== 'id');
    if (name === 'sources' || (primaryKey.length > 0 && !primaryKey.includes('id'))) continue;
    for (const { line, first } of repetitions(tables.lines(name), columns)) {
      yield error(name, line.line, null, `says the same as line ${first.line} (delete one of the two)`);
    }
  }
};

/** A row id is unique over all tables, since it is an address of its own. */
export const rowIds: Rule = function* (tables) {
  const seen = new Map<string, { name: TableName; line: number }>();
  for (const name of tables.names()) {
    for (const { line, cells } of tables.lines(name)) {
      const id = cells.id;
      if (!id || !/^[0-9a-f]{8}$/.test(id)) continue;
      const first = seen.get(id);
      if (first && first.name !== name) {
        yield error(
          name,
          line,
          'id',
          `the row id ${quote(id)} is taken, by ${first.name}.csv, line ${first.line} (${newId})`
        );
      } else seen.set(id, { name, line });
    }
  }
};

const newId = '`npm run new-id` gives a new one';

function* repeated(name: TableName, lines: Line[], columns: string[]): Iterable<Problem> {
  for (const { line, first } of repetitions(lines, columns)) {
    const values = columns.map((column) => quote(line.cells[column] ?? '')).join(', ');
    const column = columns.length === 1 ? (columns[0] ?? null) : null;
    const what = column ? values : `${columns.join(', ')} ${values}`;
    const opaque = column === 'id' && /^"[0-9a-f]{8}"$/.test(values);
    const mend = opaque ? newId : 'each may stand once: delete or correct one of the two';
    yield error(name, line.line, column, `${what} already stands in line ${first.line} (${mend})`);
  }
}

function* repetitions(lines: Line[], columns: string[]): Iterable<{ line: Line; first: Line }> {
  const seen = new Map<string, Line>();
  for (const line of lines) {
    if (columns.some((column) => line.cells[column] === undefined)) continue;
    const key = JSON.stringify(columns.map((column) => line.cells[column]));
    const first = seen.get(key);
    if (first) yield { line, first };
    else seen.set(key, line);
  }
}
