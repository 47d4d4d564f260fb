import { resource } from '$lib/dataset/descriptor';
import { table } from '$lib/dataset/lookup.server';
import { tableNames, type TableName } from '$lib/dataset/rows';
import type { RowPlace } from './change';

/** The pages of tables whose rows have one each. */
const ownPages: Readonly<Partial<Record<TableName, RowPlace['page']>>> = {
  elections: 'election',
  missions: 'mission',
  organizations: 'organization',
  countries: 'country',
  sources: 'source'
};

/** The columns that name what a row is shown with, the nearest first. */
const nearest = ['mission', 'election', 'event', 'organization', 'source'] as const;

/** Where a row is shown: its own page, or its place on that of its mission, election, organization or document. */
export function placeOf(name: TableName, key: string): RowPlace | null {
  const row = findRow(name, key);
  if (!row) return null;
  const page = ownPages[name];
  if (page) return { page, id: key, row: null };
  const id = typeof row.id === 'string' ? row.id : null;
  for (const column of nearest) {
    const value = row[column];
    if (typeof value !== 'string') continue;
    if (column === 'event') return placeOf('events', value);
    return { page: column, id: value, row: id };
  }
  return null;
}

/** Where a row with this id is shown, whichever table holds it; null where none does. */
export function placeOfId(id: string): RowPlace | null {
  for (const name of tableNames) {
    if (!resource(name).fields.some((field) => field.name === 'id')) continue;
    const place = placeOf(name, id);
    if (place) return place;
  }
  return null;
}

/** A row by its id, or by its primary key, its values joined by " | " as the table `changes` has them. */
export function findRow(name: TableName, key: string): Record<string, unknown> | undefined {
  const { primaryKey } = resource(name);
  for (const row of table(name)) {
    const cells: Record<string, unknown> = { ...row };
    if (primaryKey.length && primaryKey.map((column) => String(cells[column] ?? '')).join(' | ') === key)
      return cells;
  }
  return undefined;
}
