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
}

/** @param files our tables: file name (`figures.csv`) → text */
export function readKnown(files: ReadonlyMap<string, string>): Known {
  const rows = (table: TableName): Cells[] => {
    const csv = readCsv(files.get(`${table}.csv`) ?? '');
    return csv.rows.map(({ cells }) => cellsByColumn(csv.columns, cells));
  };
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
    ])
  };
}

/** No id holds a comma or a quotation mark, so that the rest of a line need not be read. */
export const firstCells = (text: string): string[] =>
  text
    .split('\n')
    .slice(1, -1)
    .map((line) => line.slice(0, line.indexOf(',')));
