/** What a form for a mission needs to know of our tables: what may be chosen, and which ids are taken. */
import { readCsv } from '$lib/dataset/csv';
import { resource } from '$lib/dataset/descriptor';
import { cellsByColumn, type Cells } from '$lib/dataset/row';
import { tableNames, type TableName } from '$lib/dataset/rows';

export interface Known {
  countries: Cells[];
  elections: Cells[];
  organizations: Cells[];
  missions: Cells[];
  sources: Cells[];
  /** All ids that rows have or had. */
  taken: Set<string>;
  /** What is said of a mission or an election and cannot be said again, whatever the document: see `onceKey`. */
  once: Set<string>;
}

/** By what `Known.once` knows a row; undefined for tables where several documents may say the same. */
export function onceKey(table: TableName, cells: Readonly<Record<string, unknown>>): string | undefined {
  const { primaryKey, uniqueKeys } = resource(table);
  const columns = [primaryKey, ...uniqueKeys].find(
    (key) => (key.includes('mission') || key.includes('election')) && !key.includes('source')
  );
  return columns && [table, ...columns.map((column) => cells[column] ?? '')].join('\t');
}

/** @param files our tables: file name (`figures.csv`) → text */
export function readKnown(files: ReadonlyMap<string, string>): Known {
  const rows = (table: TableName): Cells[] => {
    const csv = readCsv(files.get(`${table}.csv`) ?? '');
    return csv.rows.map(({ cells }) => cellsByColumn(csv.columns, cells));
  };
  const once = tableNames.flatMap((table) =>
    onceKey(table, {}) === undefined ? [] : rows(table).map((cells) => onceKey(table, cells) ?? '')
  );
  const withIds = tableNames.filter((table) => resource(table).fields[0]?.name === 'id');
  return {
    countries: rows('countries'),
    elections: rows('elections'),
    organizations: rows('organizations'),
    missions: rows('missions'),
    sources: rows('sources'),
    taken: new Set([
      ...withIds.flatMap((table) => firstCells(files.get(`${table}.csv`) ?? '')),
      ...rows('redirects').flatMap(({ old }) => old ?? [])
    ]),
    once: new Set(once)
  };
}

/** No id holds a comma or a quotation mark, so that the rest of a line need not be read. */
export const firstCells = (text: string): string[] =>
  text
    .split('\n')
    .slice(1, -1)
    .map((line) => line.slice(0, line.indexOf(',')));
