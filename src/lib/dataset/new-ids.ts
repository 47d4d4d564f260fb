/** New ids for rows. Node only. */
import { randomBytes } from 'node:crypto';
import { resource } from './descriptor';
import { readTable } from './read-table';
import { tableNames } from './rows';

/** Every id that a row has or, before a redirect, had. */
export function takenIds(folder = 'data'): Set<string> {
  const taken = new Set(readTable('redirects', folder).map((redirect) => redirect.old));
  for (const name of tableNames) {
    if (!resource(name).fields.some((field) => field.name === 'id')) continue;
    for (const row of readTable(name, folder)) if ('id' in row) taken.add(row.id);
  }
  return taken;
}

/** Opaque ids of eight hexadecimal digits that are not taken, nor given twice. */
export function newIds(count: number, taken: ReadonlySet<string>): string[] {
  const ids = new Set<string>();
  while (ids.size < count) {
    const id = randomBytes(4).toString('hex');
    if (!taken.has(id) && !looksLikeNumber(id)) ids.add(id);
  }
  return [...ids];
}

/** A spreadsheet would turn 12345678 and 1e234567 into numbers. */
function looksLikeNumber(id: string): boolean {
  return /^\d+(e\d+)?$/.test(id);
}
