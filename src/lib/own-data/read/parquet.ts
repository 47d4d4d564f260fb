/** Parquet files, read piece by piece by Apache Arrow's own reader in WebAssembly. */
import init, { ParquetFile, type RecordBatch } from 'parquet-wasm/esm';
import wasm from 'parquet-wasm/esm/parquet_wasm_bg.wasm?url';
import { OwnDataError } from '../own-data-error';
import { previewArrow } from './preview-arrow';
import { previewRows, type SourceTable } from './source';

const batchRows = 50_000;

/** @throws OwnDataError */
export async function openParquet(file: File): Promise<SourceTable[]> {
  await requireEnd(file);
  await init({ module_or_path: wasm }).catch(() => {
    throw new OwnDataError(
      `The reader of Parquet files did not arrive. Look at the connection, and bring ${file.name} again.`
    );
  });
  const parquet = await opened(() => ParquetFile.fromFile(file), file.name);
  const rowCount = parquet.metadata().fileMetadata().numRows();
  return [
    {
      part: null,
      async preview() {
        const table = await opened(
          () => parquet.read({ limit: previewRows, batchSize: previewRows }),
          file.name
        );
        return previewArrow(table.intoIPCStream(), rowCount);
      },
      async *pieces() {
        const stream: ReadableStream<RecordBatch> = await opened(
          () => parquet.stream({ batchSize: batchRows }),
          file.name
        );
        const reader = stream.getReader();
        let rows = 0;
        for (;;) {
          const { value, done } = await opened(() => reader.read(), file.name);
          if (done) break;
          rows += value.numRows;
          yield { ipc: value.intoIPCStream(), share: rowCount === 0 ? 1 : rows / rowCount };
        }
        if (rows === 0) yield { ipc: (await parquet.read({ limit: 0 })).intoIPCStream(), share: 1 };
      }
    }
  ];
}

/** A Parquet file ends as it begins; what it holds is told at its end. */
async function requireEnd(file: File): Promise<void> {
  const end = new Uint8Array(await file.slice(-4).arrayBuffer());
  if (file.size < 12 || new TextDecoder('latin1').decode(end) !== 'PAR1')
    throw new OwnDataError(`${file.name} is cut off: its end is missing.`);
}

async function opened<T>(read: () => Promise<T>, name: string): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    const message = (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? '';
    throw new OwnDataError(`${name} is damaged, or written in a way that is not read here (${message}).`);
  }
}
