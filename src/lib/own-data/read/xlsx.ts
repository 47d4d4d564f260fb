/** Excel workbooks: each sheet that holds something is a table. */
import readWorkbook from 'read-excel-file/web-worker';
import type { Choices } from '../choices';
import { OwnDataError } from '../own-data-error';
import { gridRows } from './grid-rows';
import { rowsTable } from './rows-table';
import type { SourceTable } from './source';

/** @throws OwnDataError */
export async function openXlsx(file: File, choices: Choices): Promise<SourceTable[]> {
  const sheets = await readWorkbook(file, { trim: false }).catch((cause: unknown) => {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new OwnDataError(`${file.name} is cut off or damaged (${message}). Save it anew.`);
  });
  const tables = sheets.map(({ sheet, data }) => ({ sheet, rows: gridRows(data, choices) }));
  const filled = tables.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) throw new OwnDataError(`${file.name} holds no rows.`);
  const empty = tables.filter(({ rows }) => rows.length === 0).map(({ sheet }) => sheet);
  const notes = empty.length === 0 ? [] : [`Left out, since they hold no rows: ${empty.join(', ')}.`];
  return filled.map(({ sheet, rows }) => rowsTable(sheets.length === 1 ? null : sheet, rows, notes));
}
