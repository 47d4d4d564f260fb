import { count, number, percent, yearSpan } from '$lib/ui/words';
import { shortName, type Names } from '../names';
import { missionsOf, shareGrid, type ShareGrid } from '../share-grid';
import { parts, sides } from './parts';
import { sidesOf, type MetSidesRow, type Sides } from './row';

export const sidesGrid = (
  rows: readonly MetSidesRow[],
  names: Names,
  limit = Infinity
): ShareGrid<MetSidesRow> => shareGrid(rows, sidesOf, names, limit);

const oneMission: Readonly<Record<Sides, string>> = {
  parties: 'is known to have met parties or candidates',
  both: 'is known to have met parties or candidates, and civil society or media',
  society: 'is known to have met civil society or media',
  neither: 'is known to have met others; parties, candidates, civil society and media are not in what we read'
};

/** How many missions are known to have met parties or candidates, and how many civil society or media. */
export function headline(rows: readonly MetSidesRow[], names: Names): string {
  const [first] = rows;
  if (!first) return 'No meeting before the vote in view';
  const of = (...wanted: Sides[]) => missionsOf(rows.filter((row) => wanted.includes(sidesOf(row))));
  const missions = missionsOf(rows);
  if (missions === 1) return `The one mission in view ${oneMission[sidesOf(first)]}`;
  const single = rows.every(({ organization }) => organization === first.organization);
  const whose = single ? `${shortName(names, first.organization)} missions` : 'missions';
  return [
    `Of ${number(missions)} ${whose} with a known meeting before the vote,`,
    `${number(of('parties', 'both'))} met parties or candidates`,
    `and ${number(of('society', 'both'))} civil society or media (${number(of('both'))} both);`,
    `of ${number(of('neither'))} neither is in what we read`
  ].join(' ');
}

/** What a part of a bar says, in words. */
export function partSaid(grid: ShareGrid<MetSidesRow>, key: string): string {
  const [wanted = '', group = ''] = key.split('|');
  const side = sides.find((known) => known === wanted);
  const { missions, of, share } = grid.cell(wanted, group);
  if (!side || !missions) return `${grid.label(group)}: none in what we read`;
  return `${grid.label(group)}: ${number(missions)} of ${count(of, 'mission')} with a known meeting (${percent(share)}) met ${saidOf[side]}`;
}

const saidOf: Readonly<Record<Sides, string>> = {
  parties: 'parties or candidates, but no civil society or media as far as we read',
  both: 'both parties or candidates and civil society or media',
  society: 'civil society or media, but no parties or candidates as far as we read',
  neither: 'others, and neither as far as we read'
};

/** What the bars show, for somebody who does not see them. */
export function alternativeText(rows: readonly MetSidesRow[], grid: ShareGrid<MetSidesRow>): string {
  const bars = grid.groups.map(({ id, label, missions }) => {
    const found = sides.map((side) => grid.cell(side, id).missions);
    return `${label} ${found.map(number).join(', ')} of ${number(missions)}`;
  });
  return [
    `Stacked bars of missions with known meetings, one for each of ${count(grid.groups.length, grid.by)}, in parts:`,
    `${sides.map((side) => parts[side].label).join('; ')}.`,
    `${bars.join('; ')}.`,
    `n = ${count(grid.missions, 'mission')}, ${yearSpan(rows.map((row) => row.date))}.`
  ].join(' ');
}
