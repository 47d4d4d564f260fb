import { parquetWriteBuffer } from 'hyparquet-writer';
import { licence, madeByReader } from './licence';
import { sourceNote, valueOf, type RowsFile } from './rows-file';

/** Rows as Parquet: text and doubles as the question declares them; its metadata say what they are and where they are from. */
export function rowsParquet({
  slug,
  title,
  version,
  address,
  readerMade,
  columns,
  rows
}: RowsFile): ArrayBuffer {
  const said = {
    question: slug,
    title,
    ...(readerMade && { made_by: madeByReader }),
    version,
    licence: `${licence.name}, ${licence.url}`,
    address,
    sources: sourceNote
  };
  return parquetWriteBuffer({
    columnData: Object.entries(columns).map(([name, type]) => ({
      name,
      data: rows.map((row) => valueOf(row, name)),
      type: type.startsWith('number') ? 'DOUBLE' : 'STRING',
      nullable: type.endsWith('?')
    })),
    kvMetadata: Object.entries(said).map(([key, value]) => ({ key, value })),
    createdBy: 'Scrutineer'
  });
}
