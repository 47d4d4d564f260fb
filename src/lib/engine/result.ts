/** A result as it came, in columns: values are read when something asks for them. */
import { tableFromIPC, tableToIPC, type Field } from '@uwdata/flechette';
import { sqlType } from './arrow-type';
import type { Column, Result, Value } from './engine';
import { readBatch, type Reader } from './read-batch';
import { typeName } from './sql-type';
import { uniqueNames } from './unique-names';

/** As little as possible is converted here: `readBatch` reads the buffers. */
const raw = { useBigInt: true, useBigIntTimestamp: true, useDecimalInt: true };

/**
 * Reads a result, its values as `Value` describes them. Bytes cross from DuckDB, never table objects: two versions of Arrow's
 * library do not understand each other's.
 * @param ipc a whole Arrow file, or the messages of a stream: the schema, then batches
 * @param isCut whether the query had more rows than these
 */
export function readResult(ipc: Uint8Array | Uint8Array[], isCut = false): Result {
  const { schema, children } = tableFromIPC(ipc, raw);
  const columns = columnsOf(schema.fields);
  const starts = [0];
  for (const { length } of children[0]?.data ?? []) starts.push((starts.at(-1) ?? 0) + length);
  const rowCount = starts.at(-1) ?? 0;
  const readers: (Reader | undefined)[][] = columns.map(() => []);
  let last = 0;

  function batchOf(row: number): number {
    if (row < (starts[last] ?? 0) || row >= (starts[last + 1] ?? 0)) last = lastAtMost(starts, row);
    return last;
  }

  function reader(column: number, batch: number): Reader | undefined {
    const field = schema.fields[column];
    const data = children[column]?.data[batch];
    return field && data && readBatch(field, data);
  }

  return {
    columns,
    rowCount,
    isCut,
    value(row: number, column: number): Value {
      if (row < 0 || row >= rowCount) return null;
      const batch = batchOf(row);
      const ofColumn = readers[column];
      if (!ofColumn) return null;
      const read = (ofColumn[batch] ??= reader(column, batch));
      return read?.(row - (starts[batch] ?? 0)) ?? null;
    },
    arrow: () => streamOf(ipc)
  };
}

function columnsOf(fields: Field[]): Column[] {
  const names = uniqueNames(fields.map(({ name }) => name));
  return fields.map((field, i) => ({ name: names[i] ?? '', type: typeName(sqlType(field)) }));
}

/** The place of the last of the ascending numbers that is not above the wanted one. */
function lastAtMost(ascending: readonly number[], wanted: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((ascending[middle] ?? Infinity) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Ends a stream of messages. */
const endOfStream = new Uint8Array([255, 255, 255, 255, 0, 0, 0, 0]);

function streamOf(ipc: Uint8Array | Uint8Array[]): Uint8Array {
  if (Array.isArray(ipc)) return joined([...ipc, endOfStream]);
  const stream = tableToIPC(tableFromIPC(ipc, raw), { format: 'stream' });
  if (!stream) throw new Error('no Arrow bytes were made');
  return stream;
}

function joined(parts: Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
