import { from } from 'arquero';
import { thingsNamed, type Thing } from '$lib/records/things';
import { missionFields, type RowOf } from '../question';
import type { Shaping } from '../shaping';
import { items, type ItemId } from './items';

const inputs = {
  ...missionFields,
  item: 'text',
  state: 'text?',
  whole: 'number',
  searched: 'text?',
  sources: 'text'
} as const;

type ItemRow = RowOf<typeof inputs>;

/** What a note on a search in vain calls an item. */
const things: Readonly<Record<ItemId, readonly Thing[]>> = {
  size: ['observers-total'],
  long_term: ['observers-long-term'],
  members: ['observer-countries', 'bodies'],
  head: ['head'],
  places: ['places'],
  stations: ['stations-visited'],
  meetings: ['meetings'],
  deployment: ['deployed-from'],
  statement: ['statement'],
  conclusion: ['conclusion'],
  findings: ['findings']
};

/** One row a mission, its items in columns; an item that nothing tells gets its kind of nothing. */
export const shaping: Shaping = {
  inputs,
  shape(given) {
    const rows = (given as ItemRow[]).map((row) => ({ ...row, state: row.state ?? nothingOf(row) }));
    if (!rows.length) return [];
    const missions = from(rows)
      .groupby(...Object.keys(missionFields), 'sources')
      .pivot('item', 'state')
      .orderby('date', 'mission')
      .objects() as Record<string, string | null>[];
    return missions.map((mission) => ({ ...unsaid, ...mission }));
  }
};

const unsaid = Object.fromEntries(items.map(({ id }) => [id, 'not-read']));

/**
 * Why nothing tells an item: what a note says was searched in vain was, even where a document was read whole; a note that
 * names no item is about all of them. The same rule as on a mission's page (`records/nothing.server.ts`).
 */
function nothingOf({ item, whole, searched }: ItemRow): string {
  const named = (searched?.split('\n') ?? []).map(thingsNamed);
  const known = items.find(({ id }) => id === item);
  const ofItem = named.some((found) => known && things[known.id].some((thing) => found.includes(thing)));
  if (ofItem) return 'not-found';
  if (whole === 1) return 'not-stated';
  return named.some((found) => !found.length) ? 'not-found' : 'not-read';
}
