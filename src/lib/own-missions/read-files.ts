/** CSV files of a reader's → the rows of a draft. All or nothing: a file that cannot be read leaves the draft as it was. */
import { checkHeader } from '$lib/dataset/check/header';
import { error, type Problem } from '$lib/dataset/check/problem';
import { suggest } from '$lib/dataset/check/suggest';
import { readCsv } from '$lib/dataset/csv';
import { cellsByColumn, type Cells } from '$lib/dataset/row';
import { givenId, hasId } from './given-ids';
import { emptyRows, ownTables, perTable, type OwnRows, type OwnTable } from './own-mission';

export interface ReadFiles {
  rows: OwnRows;
  /** The line of its file in which each row stood. */
  lines: Record<OwnTable, number[]>;
  /** What could not be read; where there is any, `rows` is empty. */
  problems: Problem[];
}

/**
 * Spreadsheets' ways of saving are forgiven: a byte-order mark, Windows line ends, lines of nothing but commas. Rows without an
 * id are given one.
 * @param files file name (`figures.csv`) → text
 * @param taken the ids of our tables
 */
export function readFiles(files: ReadonlyMap<string, string>, taken: ReadonlySet<string>): ReadFiles {
  const rows = emptyRows();
  const lines = perTable((): number[] => []);
  const problems = unknownFiles([...files.keys()]);
  for (const table of ownTables) {
    const text = files.get(`${table}.csv`);
    if (text === undefined) continue;
    if (isPartedOtherwise(text)) {
      problems.push(
        error(table, 1, null, 'columns are not parted by commas (save the file as comma-separated CSV)')
      );
      continue;
    }
    const csv = readCsv(asWeSave(text));
    problems.push(...checkHeader(table, csv.columns));
    for (const { line, content, message } of csv.problems) {
      if (content === undefined || !isBlank(content)) problems.push(error(table, line, null, message));
    }
    for (const { line, cells } of csv.rows) {
      if (cells.every((cell) => cell.trim() === '')) continue;
      rows[table].push(trimmed(cellsByColumn(csv.columns, cells)));
      lines[table].push(line);
    }
  }
  if (problems.length) return { rows: emptyRows(), lines, problems };
  return { rows: withIds(rows, taken), lines, problems };
}

function unknownFiles(names: string[]): Problem[] {
  const known = ownTables.map((table) => `${table}.csv`);
  return names
    .filter((name) => !known.includes(name))
    .map((name) => {
      const meant = suggest(name, known);
      const mend = meant ? `did you mean "${meant}"?` : `the files are ${known.join(', ')}`;
      return error(name.replace(/\.csv$/, ''), null, null, `no table to which a mission adds (${mend})`);
    });
}

function asWeSave(text: string): string {
  const lines = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  return lines.endsWith('\n') ? lines : `${lines}\n`;
}

/** As spreadsheets save where the comma is the decimal mark. */
const isPartedOtherwise = (text: string): boolean => /^\uFEFF?"?\w+"?[;\t]/.test(text);

const isBlank = (line: string): boolean => /^[\s,]*$/.test(line);

const trimmed = (cells: Cells): Cells =>
  Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, cell.trim()]));

function withIds(rows: OwnRows, taken: ReadonlySet<string>): OwnRows {
  for (const table of ownTables.filter(hasId)) {
    for (const cells of rows[table]) {
      if (!cells.id) cells.id = givenId(table, cells, rows, taken);
      if (table === 'elections' && !cells.contest) cells.contest = cells.id;
    }
  }
  return rows;
}
