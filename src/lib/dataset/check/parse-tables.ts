/** The files of a folder → the tables under check, and what is wrong with their form. */
import { readCsv, type CsvText } from '../csv';
import { descriptor } from '../descriptor';
import { cellsByColumn } from '../row';
import { tableNames, type TableName } from '../rows';
import { checkHeader } from './header';
import { error, warning, type Problem } from './problem';
import { suggest } from './suggest';
import { Tables, type RawTable } from './tables';

/** @param files File name (`figures.csv`) → text. */
export function parseTables(files: Map<string, string>): { tables: Tables; problems: Problem[] } {
  const problems = strangeFiles([...files.keys()]);
  const raw = new Map<TableName, RawTable>();
  for (const name of tableNames) {
    const text = files.get(`${name}.csv`);
    if (text === undefined) {
      problems.push(
        error(
          name,
          null,
          null,
          'the file is missing (put it back, or take the table out of datapackage.json)'
        )
      );
      continue;
    }
    const csv = readCsv(text);
    problems.push(...csv.problems.map(({ line, message }) => error(name, line, null, message)));
    problems.push(...checkHeader(name, csv.columns));
    raw.set(name, rawTable(csv));
  }
  return { tables: new Tables(raw), problems };
}

function rawTable({ columns, rows, problems }: CsvText): RawTable {
  return {
    lines: rows.map(({ line, cells }) => ({ line, cells: cellsByColumn(columns, cells) })),
    unreadableIds: problems.flatMap(({ content }) => content?.split(',')[0] ?? [])
  };
}

function strangeFiles(names: string[]): Problem[] {
  const known = descriptor.resources.map(({ path }) => path);
  return names
    .filter((name) => !known.includes(name))
    .map((name) => {
      const meant = suggest(name, known);
      const mend = meant ? `did you mean "${meant}"?` : 'describe it in datapackage.json, or take it away';
      return warning(name.replace(/\.csv$/, ''), null, null, `not a table of the data package (${mend})`);
    });
}
