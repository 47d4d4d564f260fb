import { count, number, percent, yearSpan } from '$lib/ui/words';
import { shortName, type Names } from '../names';
import { shareGrid, type ShareGrid } from '../share-grid';
import { categories, categoryLabel, categorySaid } from './categories';
import type { MetRow } from './row';

export const metGrid = (rows: readonly MetRow[], names: Names, limit = Infinity): ShareGrid<MetRow> =>
  shareGrid(rows, (row) => row.category, names, limit);

/** The columns: the codebook’s categories in their order, and what a reader’s rows hold besides. */
export const columnsOf = (rows: readonly MetRow[]): string[] => [
  ...new Set([...categories.map(({ id }) => id), ...rows.map((row) => row.category)])
];

/** How many missions are known to have met the counterparts that most of them met. */
export function headline(rows: readonly MetRow[], names: Names): string {
  if (!rows.length) return 'No meeting before the vote in view';
  const grid = metGrid(rows, names);
  const met = columnsOf(rows)
    .map((id) => ({ id, missions: grid.inCategory(id) }))
    .filter(({ missions }) => missions)
    .sort((a, b) => b.missions - a.missions);
  if (grid.missions === 1)
    return `The one mission in view is known to have met ${listed(met.map(({ id }) => categorySaid(id)))}`;
  const [first] = rows;
  const only = rows.every(({ organization }) => organization === first?.organization) ? first : undefined;
  const whose = only ? `${shortName(names, only.organization)} missions` : 'missions';
  const said = met
    .slice(0, 3)
    .map(({ id, missions }, i) => `${number(missions)}${i ? '' : ' met'} ${categorySaid(id)}`);
  return `Of ${number(grid.missions)} ${whose} with a known meeting before the vote, ${listed(said)}`;
}

/** What a cell says, in words. */
export function cellSaid(grid: ShareGrid<MetRow>, category: string, group: string): string {
  const where = `${categoryLabel(category)}, ${grid.label(group)}`;
  const rows = grid.of(category, group);
  if (!rows.length) return `${where}: none in what we read`;
  const meetings = count(
    rows.reduce((sum, row) => sum + row.meetings, 0),
    'meeting'
  );
  if (grid.single) return `${where}: ${meetings}`;
  const { missions, of, share } = grid.cell(category, group);
  return `${where}: ${number(missions)} of ${count(of, 'mission')} with a known meeting (${percent(share)}), ${meetings} in all`;
}

/** What the grid shows, for somebody who does not see it. */
export function alternativeText(rows: readonly MetRow[], grid: ShareGrid<MetRow>): string {
  return [
    `Grid of ${count(grid.groups.length, grid.single ? 'mission' : grid.by)} by ${number(columnsOf(rows).length)} kinds of counterparts.`,
    `Missions known to have met one: ${columnsOf(rows)
      .map((id) => `${categoryLabel(id)} ${number(grid.inCategory(id))}`)
      .join(', ')}.`,
    `n = ${count(grid.missions, 'mission')} with a known meeting, ${yearSpan(rows.map((row) => row.date))}.`
  ].join(' ');
}

const listed = (items: readonly string[]): string =>
  items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${items.at(-1)}` : items.join('');
