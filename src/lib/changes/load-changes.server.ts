import { groupBy } from '$lib/charts/group-by';
import { descriptor, resource, type Version } from '$lib/dataset/descriptor';
import { table } from '$lib/dataset/lookup.server';
import { tableNames, type ChangeRow, type TableName } from '$lib/dataset/rows';
import type { Correction, MovedRow, VersionChanges } from './change';
import { placeOf, placeOfId } from './row-place.server';

/** The versions of the data, the newest first, each with its corrections by table. */
export const loadVersions = (
  versions: readonly Version[] = descriptor.versions,
  changes: readonly ChangeRow[] = table('changes')
): VersionChanges[] =>
  [...versions].reverse().map(({ version, published, description }) => ({
    version,
    published,
    description,
    tables: [
      ...groupBy(
        changes.filter((change) => change.version === version),
        (change) => change.table
      )
    ].map(([name, rows]) => toTable(name, rows))
  }));

/** The rows that were merged or withdrawn. */
export const loadMovedRows = (): MovedRow[] =>
  table('redirects').map((row) => ({
    old: row.old,
    new: row.new,
    place: row.new ? placeOfId(row.new) : null
  }));

function toTable(name: string, rows: readonly ChangeRow[]): VersionChanges['tables'][number] {
  const known = tableNames.find((candidate) => candidate === name);
  return {
    name,
    title: known ? resource(known).title : name,
    corrections: rows.map((row) => toCorrection(row, known))
  };
}

function toCorrection(change: ChangeRow, name: TableName | undefined): Correction {
  const field = name && resource(name).fields.find((candidate) => candidate.name === change.column);
  return {
    row: change.row,
    column: change.column,
    columnTitle: field?.title ?? change.column,
    old: change.old,
    new: change.new,
    place: name ? placeOf(name, change.row) : null
  };
}
