import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { DecodedArray } from 'hyparquet';
import type { Result } from '$lib/engine/engine';
import type { Tell } from './offered-file';
import { resultNotes, type ResultFile } from './result-file';
import { parquetForms, type ParquetForm } from './result-parquet-column';
import { inTurns, nextTurn } from './result-turns';

/** Cells that are written in one go. */
const cellsAtOnce = 100_000;
/** The share of the work that goes into choosing the forms. */
const choosing = 0.3;

/**
 * A result as Parquet, in types of its own: integers, decimals, doubles, booleans, days, moments, text; lists, structs and maps as
 * JSON. A column that holds what its type in Parquet cannot (a day `infinity`) is text, and exact. The metadata say what it is.
 */
export async function resultParquet(file: ResultFile, tell: Tell = () => undefined): Promise<Blob> {
  const { columns, rowCount } = file.result;
  const forms: ParquetForm[] = [];
  for (const i of columns.keys())
    forms.push(await formOf(file.result, i, (share) => tell((choosing * (i + share)) / columns.length)));
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({
    writer,
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ name }, i) => ({
        ...forms[i]?.element,
        name,
        repetition_type: 'OPTIONAL' as const
      }))
    ],
    kvMetadata: resultNotes(file).map(([key, value]) => ({ key, value })),
    createdBy: 'Scrutineer'
  });
  const groupSize = Math.max(1000, Math.floor(cellsAtOnce / columns.length));
  for (let from = 0; from < rowCount; from += groupSize) {
    const until = Math.min(from + groupSize, rowCount);
    const columnData = columns.map(({ name }, i) => ({
      name,
      data: cells(file.result, i, forms[i], from, until)
    }));
    await parquet.write({ columnData, rowGroupSize: groupSize });
    tell(choosing + ((1 - choosing) * until) / rowCount);
    await nextTurn();
  }
  await parquet.finish();
  return new Blob([writer.getBytes() as Uint8Array<ArrayBuffer>], { type: 'application/vnd.apache.parquet' });
}

/** The first form that holds all values of a column. */
async function formOf(
  { columns, rowCount, value }: Result,
  column: number,
  tell: Tell
): Promise<ParquetForm> {
  const [first, ...others] = columns[column] ? parquetForms(columns[column]) : [];
  if (!first) throw new Error('A result has no such column.');
  let form = first;
  await inTurns(
    rowCount,
    (from, until) => {
      for (let row = from; row < until && others.length; row++) {
        const held = value(row, column);
        // What the forms before could hold, the later ones can, too.
        while (held !== null && form.cell(held) === undefined && others[0]) form = others.shift() ?? form;
      }
    },
    tell
  );
  return form;
}

function cells(
  { value }: Result,
  column: number,
  form: ParquetForm | undefined,
  from: number,
  until: number
): DecodedArray {
  return Array.from({ length: until - from }, (_, i) => {
    const held = value(from + i, column);
    return held === null ? null : (form?.cell(held) ?? null);
  });
}
