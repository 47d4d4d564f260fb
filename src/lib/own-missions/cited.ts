/** Documents of ours that a draft rests on. */
import type { Known } from './known';
import { ownTables, type OwnRows } from './own-mission';

/** The documents of ours that rows name already. */
export function citedIn(rows: OwnRows, known: Known): string[] {
  const own = new Set(rows.sources.map(({ id }) => id));
  const ours = new Set(known.sources.map(({ id }) => id));
  const named = ownTables.flatMap((table) => rows[table].flatMap(({ source, text }) => [source, text]));
  return [...new Set(named.filter((id) => id !== undefined && !own.has(id) && ours.has(id)))] as string[];
}
