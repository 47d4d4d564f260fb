/** What statements of missions mostly say, and a text does not. */
import type { Context } from './context';
import type { Proposal } from './proposal';

const wanted: readonly [string, (proposal: Proposal) => boolean][] = [
  [
    'how many observers there were',
    (row) => row.table === 'figures' && row.fields.measure === 'observers-total'
  ],
  [
    'how many of them were long-term',
    (row) => row.table === 'figures' && row.fields.measure === 'observers-long-term'
  ],
  [
    'how many polling stations were visited',
    (row) => row.table === 'figures' && row.fields.measure === 'stations-visited'
  ],
  ['where observers went', (row) => row.table === 'places'],
  ['who led the mission', (row) => row.table === 'heads'],
  ['who its members were', (row) => row.table === 'members'],
  ['whom it met', (row) => row.table === 'meetings'],
  ['what it found', (row) => row.table === 'findings'],
  ['a conclusion', (row) => row.table === 'conclusions'],
  ['what standards it measured by', (row) => row.table === 'standards']
];

/** In words for readers, in the order of a mission's page; nothing of a text without a mission. */
export function notStated({ missions }: Context, proposals: readonly Proposal[]): string[] {
  if (missions.length === 0) return [];
  return wanted.flatMap(([words, isThat]) => (proposals.some(isThat) ? [] : [words]));
}
