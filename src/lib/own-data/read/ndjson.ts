/** JSON with one object a line: read line by line, so that it may be larger than a text can be. */
import { unpacked } from '../gzip';
import { OwnDataError } from '../own-data-error';
import { parseExactly } from './exact-json';
import { isObject } from './json-rows';
import { previewArrow } from './preview-arrow';
import { ColumnTypes, rowsToArrow, type SourceRow } from './rows-to-arrow';
import { pieceRows } from './rows-table';
import { previewRows, type SourceTable } from './source';

/** How many lines a preview reads to find the columns. */
const sampleLines = 1000;

/** How much of the work is finding the types, which takes a first reading of the whole file. */
const firstShare = 0.4;

/** @throws OwnDataError, also from what it returns */
export async function openNdjson(file: File): Promise<SourceTable[]> {
  const content = await unpacked(file);
  return [
    {
      part: null,
      async preview() {
        const types = new ColumnTypes();
        const rows: SourceRow[] = [];
        for await (const { row } of readRows(content, file.name)) {
          types.add(row);
          if (rows.length < sampleLines) rows.push(row);
          else break;
        }
        requireRows(rows.length, file.name);
        const isAll = rows.length < sampleLines;
        const notes = isAll
          ? []
          : [`Columns and types are those of the first ${sampleLines} lines; loading reads all.`];
        return previewArrow(rowsToArrow(rows.slice(0, previewRows), types), isAll ? rows.length : null, [
          ...notes,
          ...types.notes()
        ]);
      },
      async *pieces() {
        const types = new ColumnTypes();
        let count = 0;
        for await (const { row } of readRows(content, file.name)) {
          types.add(row);
          count++;
        }
        requireRows(count, file.name);
        let rows: SourceRow[] = [];
        for await (const { row, read } of readRows(content, file.name)) {
          rows.push(row);
          if (rows.length === pieceRows) {
            const share = firstShare + (1 - firstShare) * (read / content.size);
            yield { ipc: rowsToArrow(rows, types), share };
            rows = [];
          }
        }
        if (rows.length > 0) yield { ipc: rowsToArrow(rows, types), share: 1 };
      }
    }
  ];
}

function requireRows(count: number, name: string): void {
  if (count === 0) throw new OwnDataError(`${name} holds no rows.`);
}

async function* readRows(content: Blob, name: string): AsyncGenerator<{ row: SourceRow; read: number }> {
  let number = 0;
  for await (const { line, read } of readLines(content, name)) {
    number++;
    if (line.trim() === '') continue;
    yield { row: readRow(line, name, number), read };
  }
}

function readRow(line: string, name: string, number: number): SourceRow {
  let value: unknown;
  try {
    value = parseExactly(line);
  } catch {
    throw new OwnDataError(
      `${name}, line ${number}: this is no JSON. Mend the line, and bring the file again.`
    );
  }
  if (isObject(value)) return value;
  throw new OwnDataError(`${name}, line ${number}: there is no object, as each line should hold one.`);
}

/** Lines with how many bytes had been read when they were. */
async function* readLines(content: Blob, name: string): AsyncGenerator<{ line: string; read: number }> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = content.stream().getReader();
  let rest = '';
  let read = 0;
  try {
    for (;;) {
      const { value, done } = await reader.read();
      read += value?.length ?? 0;
      const lines = (rest + decode(decoder, value, name)).split('\n');
      rest = done ? '' : (lines.pop() ?? '');
      for (const line of lines) yield { line, read };
      if (done) return;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function decode(decoder: TextDecoder, bytes: Uint8Array | undefined, name: string): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch {
    throw new OwnDataError(`${name} is not UTF-8, as JSON has to be. Save it as UTF-8.`);
  }
}
