/** The ids that rows on disk have. Node only. */
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
