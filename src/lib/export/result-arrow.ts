import { tableFromIPC, tableToIPC } from '@uwdata/flechette';
import { resultNotes, type ResultFile } from './result-file';

/** A result as an Arrow file (Feather), its types and values as they came; its schema’s metadata say what it is. */
export function resultArrow(file: ResultFile): Blob {
  const table = tableFromIPC(file.result.arrow(), {
    useBigInt: true,
    useBigIntTimestamp: true,
    useDecimalInt: true
  });
  table.schema.metadata = new Map([...(table.schema.metadata ?? []), ...resultNotes(file)]);
  const bytes = tableToIPC(table, { format: 'file' });
  if (!bytes) throw new Error('No Arrow file was made.');
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/vnd.apache.arrow.file' });
}
