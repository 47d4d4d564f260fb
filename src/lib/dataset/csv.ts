/** Text of a table ⇄ its cells, with the line that each row stands in. */
import { parse } from 'csv-parse/browser/esm/sync';

export interface CsvRow {
  /** Line in the file; the header is line 1. */
  line: number;
  cells: string[];
}

export interface CsvProblem {
  line: number;
  message: string;
  /** The line as it stands, where one line could not be read as a row. */
  content?: string;
}

export interface CsvText {
  columns: string[];
  rows: CsvRow[];
  problems: CsvProblem[];
}

/**
 * Reads a table line by line (no cell of ours holds a line break), so that a slip in one line spoils that line alone.
 * Rows with a problem are left out of `rows` and named in `problems`.
 */
export function readCsv(text: string): CsvText {
  const problems: CsvProblem[] = [];
  const [header = '', ...body] = fileLines(text, problems);
  const columns = splitLine(header, 1, problems) ?? [];
  const rows: CsvRow[] = [];
  body.forEach((content, index) => {
    const line = index + 2;
    const cells = splitLine(content, line, problems);
    if (!cells) return;
    if (cells.length === columns.length) rows.push({ line, cells });
    else problems.push({ line, content, message: cellCountMessage(content, cells.length, columns.length) });
  });
  return { columns, rows, problems };
}

function fileLines(text: string, problems: CsvProblem[]): string[] {
  const withoutMark = text.replace(/^\uFEFF/, '');
  if (withoutMark !== text) {
    problems.push({
      line: 1,
      message: 'the file begins with a byte-order mark (save it as UTF-8 without BOM)'
    });
  }
  const unix = withoutMark.replaceAll('\r\n', '\n');
  if (unix !== withoutMark) {
    problems.push({ line: 1, message: 'lines end as on Windows, CRLF (save with Unix line ends, LF)' });
  }
  const lines = unix.split('\n');
  if (lines.at(-1) === '') lines.pop();
  else
    problems.push({
      line: lines.length,
      message: 'the last line does not end (add a line break at the end of the file)'
    });
  return lines;
}

function splitLine(content: string, line: number, problems: CsvProblem[]): string[] | null {
  if (content.trim() === '') {
    problems.push({ line, message: 'the line is empty (delete it)' });
    return null;
  }
  if (!content.includes('"')) return content.split(',');
  try {
    const [cells = []]: string[][] = parse(content, { relax_column_count: true });
    return cells;
  } catch {
    problems.push({ line, content, message: quoteMessage(content) });
    return null;
  }
}

function quoteMessage(content: string): string {
  const quotes = content.split('"').length - 1;
  return quotes % 2 === 1
    ? 'a quotation mark is not closed (a cell that begins with " must end with "; write a " within it twice)'
    : 'a quotation mark stands in the middle of a cell (put the whole cell in quotation marks and write the mark within it twice)';
}

function cellCountMessage(content: string, count: number, expected: number): string {
  const cells = `${count} ${count === 1 ? 'cell' : 'cells'} instead of ${expected}`;
  if (count < expected) return `${cells} (a comma for each empty cell must stay)`;
  if (/\d,\d{3}(\D|$)/.test(content))
    return `${cells} (write numbers without thousands separators: 12500; put a text with a comma in quotation marks)`;
  return `${cells} (put a text that holds a comma in quotation marks)`;
}
