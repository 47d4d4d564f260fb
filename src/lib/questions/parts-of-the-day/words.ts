import { overall } from '$lib/charts/polarity';
import { count, number, percent, range, yearSpan } from '$lib/ui/words';
import { countPolarities, polaritiesSaid } from '../count-findings';
import { shortName, type Names } from '../names';
import { missionsOf } from '../share-grid';
import { findingsOf, partsGrid, type PartsGrid } from './grid';
import { noPart, parts, type PartsRow } from './row';

/** How many missions speak of each part of the day, and how many say at how many counts they were. */
export function headline(rows: readonly PartsRow[], names: Names): string {
  if (!rows.length) return 'No finding in view';
  const grid = partsGrid(rows, names);
  const spoken = parts.flatMap(({ id, said }) => {
    const n = grid.speaking(id);
    return n ? [{ n, said }] : [];
  });
  if (grid.missions === 1)
    return `The one mission in view speaks of ${listed(spoken.map(({ said }) => said)) || 'no part of election day'} in what we read`;
  const [first] = rows;
  const only = rows.every(({ organization }) => organization === first?.organization) ? first : undefined;
  const whose = only ? `${shortName(names, only.organization)} missions` : 'missions';
  if (!spoken.length)
    return `Of ${number(grid.missions)} ${whose} with findings in what we read, none speaks of a part of election day`;
  const said = spoken.map(
    ({ n, said: part }, i) => `${number(n)}${i ? '' : n === 1 ? ' speaks' : ' speak'} of ${part}`
  );
  return `Of ${number(grid.missions)} ${whose} with findings in what we read, ${listed(said)}`;
}

/** What a cell says, in words. */
export function cellSaid(grid: PartsGrid, part: string, group: string): string {
  const known = parts.find(({ id }) => id === part);
  const where = `${known?.label ?? noPart.label}, ${grid.label(group)}`;
  const { of } = grid.cell(part, group);
  const base = (missions: number) =>
    grid.single
      ? ''
      : `${number(missions)} of ${count(of, 'mission')} with findings (${percent(missions / of)})`;
  if (!known) {
    const missions = missionsOf(grid.of(part, group));
    if (!missions) return `${where}: none in what we read`;
    return `${where}: ${grid.single ? 'findings' : `${base(missions)} ${missions === 1 ? 'has' : 'have'} findings`} on other themes only`;
  }
  const { spoken, attended } = grid.part(part, group);
  if (!spoken.length && !attended.length) return `${where}: none in what we read`;
  const counts = countPolarities(findingsOf(spoken));
  const amounts = `${polaritiesSaid(counts) || 'nothing counted'}, in all ${overall(counts)}`;
  const speak = grid.single
    ? amounts
    : `${base(missionsOf(spoken))} ${missionsOf(spoken) === 1 ? 'speaks' : 'speak'} of it; ${amounts}`;
  return `${where}: ${spoken.length ? speak : 'no finding in what we read'}${attendedSaid(attended)}`;
}

/** `; 2 missions state how many they attended, 19–45` */
function attendedSaid(attended: readonly PartsRow[]): string {
  const numbers = attended.flatMap((row) => row.attended ?? []).sort((a, b) => a - b);
  const [least] = numbers;
  const most = numbers.at(-1);
  if (least === undefined || most === undefined) return '';
  const missions = missionsOf(attended);
  return `; ${count(missions, 'mission')} ${missions === 1 ? 'states' : 'state'} how many places attended, ${range(least, most)}`;
}

/** What the grid shows, for somebody who does not see it. */
export function alternativeText(rows: readonly PartsRow[], grid: PartsGrid): string {
  return [
    `Grid of ${count(grid.groups.length, grid.single ? 'mission' : grid.by)} by ${number(parts.length)} parts of election day.`,
    `Missions that speak of a part: ${parts.map(({ id, label }) => `${label} ${number(grid.speaking(id))}`).join(', ')};`,
    `of none of these ${number(grid.inCategory(noPart.id))}.`,
    `Missions that state how many places they attended: ${parts
      .filter(({ measure }) => measure)
      .map(({ id, label }) => `${label} ${number(grid.stating(id))}`)
      .join(', ')}.`,
    `n = ${count(grid.missions, 'mission')}, ${yearSpan(rows.map((row) => row.date))}.`
  ].join(' ');
}

const listed = (items: readonly string[]): string =>
  items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${items.at(-1)}` : items.join('');
