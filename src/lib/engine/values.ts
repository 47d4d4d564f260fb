/** Arrow's bytes → a table of typed rows. The same in Node and in the page. */
import type { Row, Table } from './engine';
import { readResult } from './result';
import { keyNames } from './unique-names';

export { formatValue } from './format-value';

/**
 * All rows of a result as objects.
 * @param ipc a whole Arrow file, or the messages of a stream: the schema, then batches
 */
export function decodeTable(ipc: Uint8Array | Uint8Array[]): Table {
  const { columns: found, rowCount, value } = readResult(ipc);
  const names = keyNames(found.map(({ name }) => name));
  const columns = found.map((column, i) => ({ ...column, name: names[i] ?? column.name }));
  const rows = Array.from({ length: rowCount }, (_, i) => {
    const row: Row = {};
    columns.forEach(({ name }, c) => (row[name] = value(i, c)));
    return row;
  });
  return { columns, rows };
}
