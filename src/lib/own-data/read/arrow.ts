/** Arrow files and streams (Feather 2 is an Arrow file). */
import { tableFromIPC, tableToIPC } from '@uwdata/flechette';
import { OwnDataError } from '../own-data-error';
import { previewArrow } from './preview-arrow';
import type { SourceTable } from './source';

const raw = { useBigInt: true, useBigIntTimestamp: true, useDecimalInt: true };

/** @throws OwnDataError */
export async function openArrow(file: File): Promise<SourceTable[]> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const rowCount = readWhole(bytes, file.name);
  return [
    {
      part: null,
      preview: async () => previewArrow(bytes, rowCount),
      async *pieces() {
        const isStream = bytes[0] === 0xff;
        const ipc = isStream ? bytes : tableToIPC(tableFromIPC(bytes, raw), { format: 'stream' });
        if (!ipc) throw new Error('no Arrow bytes were made');
        yield { ipc, share: 1 };
      }
    }
  ];
}

/** How many rows it has. DuckDB takes what is cut off for an end, so it is read here first. */
function readWhole(bytes: Uint8Array, name: string): number {
  if (bytes[0] !== 0xff && new TextDecoder('latin1').decode(bytes.subarray(-6)) !== 'ARROW1')
    throw new OwnDataError(`${name} is cut off: its end is missing.`);
  try {
    const table = tableFromIPC(bytes, raw);
    for (const column of table.children) column.at(table.numRows - 1);
    return table.numRows;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (/compress|codec/i.test(message)) {
      throw new OwnDataError(
        `${name} is compressed within (lz4 or zstd), which is not read here. Write it without compression, or as Parquet.`
      );
    }
    throw new OwnDataError(`${name} is cut off or damaged (${message}).`);
  }
}
