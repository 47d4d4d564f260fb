/** Arrow files and streams (Feather 2 is an Arrow file), also those compressed with Zstandard. */
import { tableFromIPC, tableToIPC } from '@uwdata/flechette';
import { OwnDataError } from '../own-data-error';
import { previewArrow } from './preview-arrow';
import type { SourceTable } from './source';
import { addZstd, hasZstd } from './zstd';

const raw = { useBigInt: true, useBigIntTimestamp: true, useDecimalInt: true };

/** @throws OwnDataError */
export async function openArrow(file: File): Promise<SourceTable[]> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  requireEnd(bytes, file.name);
  const rowCount = await countRows(bytes, file.name);
  return [
    {
      part: null,
      preview: async () => previewArrow(bytes, rowCount),
      async *pieces() {
        // DuckDB reads streams, and none that is compressed.
        const isReady = isStream(bytes) && !hasZstd();
        const ipc = isReady ? bytes : tableToIPC(tableFromIPC(bytes, raw), { format: 'stream' });
        if (!ipc) throw new Error('no Arrow bytes were made');
        yield { ipc, share: 1 };
      }
    }
  ];
}

const isStream = (bytes: Uint8Array) => bytes[0] === 0xff;

function requireEnd(bytes: Uint8Array, name: string): void {
  if (!isStream(bytes) && new TextDecoder('latin1').decode(bytes.subarray(-6)) !== 'ARROW1')
    throw new OwnDataError(`${name} is cut off: its end is missing.`);
}

/** DuckDB takes what is cut off for an end, so all of it is read here first. */
async function countRows(bytes: Uint8Array, name: string): Promise<number> {
  try {
    const table = tableFromIPC(bytes, raw);
    for (const column of table.children) column.at(table.numRows - 1);
    return table.numRows;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (message.includes('codec "ZSTD"') && !hasZstd()) {
      await addZstd().catch(() => {
        throw new OwnDataError(
          `The reader of compressed Arrow files did not arrive. Look at the connection, and bring ${name} again.`
        );
      });
      return countRows(bytes, name);
    }
    if (message.includes('codec "LZ4')) {
      throw new OwnDataError(
        `${name} is compressed within by LZ4, which is not read here. Write it with zstd or without compression (pandas: compression="zstd"), or as Parquet.`
      );
    }
    throw new OwnDataError(`${name} is cut off or damaged (${message}).`);
  }
}
