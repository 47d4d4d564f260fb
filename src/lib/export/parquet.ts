import { parquetWriteBuffer } from 'hyparquet-writer';
import { licence, madeByReader } from './licence';
import { fileColumns, sourceNote, type RowsFile } from './rows-file';

/** Rows as Parquet: text and doubles as the question declares them; its metadata say what they are and where they are from. */
export function rowsParquet(file: Omit<RowsFile, 'documents'>): ArrayBuffer {
  const { slug, title, version, address, readerMade, rows } = file;
  const said = {
    question: slug,
    title,
    ...(readerMade && { made_by: madeByReader }),
    version,
    licence: `${licence.name}, ${licence.url}`,
    address,
    source: sourceNote
  };
  return parquetWriteBuffer({
    columnData: fileColumns(file).map(({ name, type, nullable, value }) => ({
      name,
      data: rows.map(value),
      type: type === 'number' ? 'DOUBLE' : 'STRING',
      nullable
    })),
    kvMetadata: Object.entries(said).map(([key, value]) => ({ key, value })),
    createdBy: 'Scrutineer'
  });
}
