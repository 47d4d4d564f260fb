/** Arrow's bytes → a table of typed rows. The same in Node and in the page. */
import { tableFromIPC } from '@uwdata/flechette';
import { sqlType } from './arrow-type';
import type { Row, Table } from './engine';
import { readBatch } from './read-batch';
import { typeName } from './sql-type';
import { uniqueNames } from './unique-names';

export { formatValue } from './format-value';

/** As little as possible is converted here: `readBatch` reads the buffers. */
const raw = { useBigInt: true, useBigIntTimestamp: true, useDecimalInt: true };

/**
 * Reads a result, typed as `Value` describes. Bytes cross from DuckDB, never table objects: two versions of Arrow's library do
 * not understand each other's.
 * @param ipc a whole Arrow file, or the messages of a stream: the schema, then batches
 */
export function decodeTable(ipc: Uint8Array | Uint8Array[]): Table {
  const { schema, children } = tableFromIPC(ipc, raw);
  const names = uniqueNames(schema.fields.map((field) => field.name));
  const columns = schema.fields.map((field, i) => ({ name: names[i] ?? '', type: typeName(sqlType(field)) }));
  const rows: Row[] = [];
  const batches = children[0]?.data ?? [];
  batches.forEach(({ length }, b) => {
    const start = rows.length;
    for (let i = 0; i < length; i++) rows.push({});
    columns.forEach(({ name }, c) => {
      const field = schema.fields[c];
      const batch = children[c]?.data[b];
      if (!field || !batch) return;
      const read = readBatch(field, batch);
      for (let i = 0; i < length; i++) {
        const row = rows[start + i];
        if (row) row[name] = read(i);
      }
    });
  });
  return { columns, rows };
}
