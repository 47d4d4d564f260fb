/** A mission that a reader adds: rows by table in the columns of the data package, all of them text, as CSV has them. */
import type { Cells } from '$lib/dataset/row';
import { newDraftId, now, type Draft } from '$lib/kept/draft';

/** The tables that a reader may add to, in the order in which one needs the other. */
export const ownTables = [
  'elections',
  'organizations',
  'organization_names',
  'sources',
  'missions',
  'figures',
  'conclusions',
  'findings',
  'milestones',
  'heads',
  'members',
  'places',
  'meetings',
  'standards',
  'statements',
  'events',
  'participants',
  'provisions',
  'polling_abroad',
  'source_notes'
] as const;
export type OwnTable = (typeof ownTables)[number];

/** Each row has a cell for each column of its table; an empty one says nothing. */
export type OwnRows = Record<OwnTable, Cells[]>;

/** A draft: mostly one mission with what its documents say. Its id is the draft's own, not the mission's. */
export interface OwnMission extends Draft {
  /** What the reader calls it; empty while they call it nothing. */
  name: string;
  rows: OwnRows;
}

export const emptyRows = (): OwnRows => perTable(() => []);

/** Something for each table. */
export const perTable = <T>(make: (table: OwnTable) => T): Record<OwnTable, T> =>
  Object.fromEntries(ownTables.map((table) => [table, make(table)])) as Record<OwnTable, T>;

/**
 * A new draft.
 * @param rows tables that are left out are empty
 */
export function newOwnMission(rows: Partial<OwnRows> = {}, name = ''): OwnMission {
  return { id: newDraftId(), name, changed: now(), rows: { ...emptyRows(), ...rows } };
}

/** What a list calls a draft. */
export function draftName({ name, rows }: OwnMission): string {
  const [mission] = rows.missions;
  if (name.trim()) return name.trim();
  return mission?.election && mission.organization ? (mission.id ?? '') : 'A mission without a name';
}

export function countRows(rows: OwnRows): number {
  return ownTables.reduce((sum, table) => sum + rows[table].length, 0);
}

/** Another version of the site may have written it. */
export function isOwnMission(value: unknown): value is OwnMission {
  if (typeof value !== 'object' || value === null) return false;
  if (!('id' in value && 'name' in value && 'changed' in value && 'rows' in value)) return false;
  const { id, name, changed, rows } = value;
  if (typeof id !== 'string' || typeof name !== 'string' || typeof changed !== 'string') return false;
  if (typeof rows !== 'object' || rows === null) return false;
  return Object.entries(rows).every(
    ([table, cells]) => !ownTables.some((known) => known === table) || Array.isArray(cells)
  );
}
