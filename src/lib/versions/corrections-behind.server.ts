import { findRow } from '$lib/changes/row-place.server';
import type { Correction, RowPlace, VersionChanges } from '$lib/changes/change';
import { tableNames } from '$lib/dataset/rows';
import type { QuestionRow } from '$lib/questions/question';
import type { CorrectionBehind } from './since';
import { tablesRead } from './tables-read.server';

/** Charts name and cite these whether or not their query reads them. */
const named: readonly string[] = ['organizations', 'countries', 'sources'];

/**
 * The corrections that touch rows behind a question: of a table that its query reads, and of the missions and documents
 * that it has rows of.
 * @param versions with their corrections, the newest first
 */
export const correctionsBehind = (
  { sql, rows }: { sql: string; rows: readonly QuestionRow[] },
  versions: readonly VersionChanges[]
): CorrectionBehind[] =>
  versions.flatMap(({ version, tables }) =>
    tables.flatMap(({ name, title, corrections }) =>
      corrections.flatMap((correction) => {
        if (!named.includes(name) && !isRead(sql, name, correction)) return [];
        const missions = missionsTouched(name, correction, rows);
        return missions.length ? [{ ...correction, version, tableTitle: title, missions }] : [];
      })
    )
  );

const isRead = (sql: string, name: string, { column }: Correction) =>
  [...tablesRead(sql, column)].some((table) => table === name);

/** The missions of a question whose rows rest on a corrected row; none where that row is gone. */
function missionsTouched(
  name: string,
  { row: key, place }: Correction,
  rows: readonly QuestionRow[]
): string[] {
  const table = tableNames.find((known) => known === name);
  const row = table && findRow(table, key);
  if (!place || !row) return [];
  const source = typeof row.source === 'string' ? row.source : null;
  const touched = rows.filter(
    (candidate) => isAbout(candidate, place) && (source === null || cites(candidate, source))
  );
  return [...new Set(touched.map(({ mission }) => mission))];
}

function isAbout(row: QuestionRow, { page, id }: RowPlace): boolean {
  switch (page) {
    case 'mission':
      return row.mission === id;
    case 'election':
      return row.mission.startsWith(`${id}/`);
    case 'organization':
      return row.organization === id;
    case 'country':
      return row.country === id;
    case 'source':
      return cites(row, id);
  }
}

const cites = (row: QuestionRow, source: string) => row.sources.split(' ').includes(source);
