import { overall, polarities } from '$lib/charts/polarity';
import { count, number, percent, yearSpan } from '$lib/ui/words';
import { countPolarities, polaritiesSaid } from '../count-findings';
import { shortName, type Names } from '../names';
import { themesGrid, type ThemesGrid } from './grid';
import type { ThemesRow } from './row';

/** Of how many missions the most and the fewest speak of which theme. */
export function headline(rows: readonly ThemesRow[], names: Names): string {
  if (!rows.length) return 'No finding in view';
  const { themes, missions } = themesGrid(rows, names);
  const spoken = themes.filter((theme) => theme.missions);
  const [most] = spoken;
  const fewest = spoken.at(-1);
  if (!most || !fewest) return 'No finding in view';
  if (missions === 1)
    return `The one mission in view speaks of ${spoken.length} of ${themes.length} themes in what we read`;
  const silent = themes.length - spoken.length;
  const last = silent
    ? `; of ${silent} of ${themes.length} themes none does`
    : ` and ${number(fewest.missions)} of ${inText(fewest.label)} (${percent(fewest.missions / missions)})`;
  const [first] = rows;
  const only = first && rows.every(({ organization }) => organization === first.organization);
  const whose = only ? `${shortName(names, first.organization)} missions` : 'missions';
  return `Of ${number(missions)} ${whose} with findings in what we read, ${number(most.missions)} ${most.missions === 1 ? 'speaks' : 'speak'} of ${inText(most.label)} (${percent(most.missions / missions)})${last}`;
}

/** What a cell says, in words. */
export function cellSaid(grid: ThemesGrid, theme: string, group: string, names: Names): string {
  const rows = grid.of(theme, group);
  const where = `${names.themes[theme] ?? theme}, ${grid.label(group)}`;
  if (!rows.length)
    return `${where}: none in what we read${grid.readWhole(group) ? ', a document read whole' : ''}`;
  const counts = countPolarities(rows);
  const { missions, of, share } = grid.cell(theme, group);
  const speak = grid.single
    ? ''
    : `${number(missions)} of ${count(of, 'mission')} with findings (${percent(share)}) ${missions === 1 ? 'speaks' : 'speak'} of it; `;
  return `${where}: ${speak}${polaritiesSaid(counts) || 'nothing counted'}, in all ${overall(counts)}`;
}

/** What the grid shows, for somebody who does not see it. */
export function alternativeText(rows: readonly ThemesRow[], grid: ThemesGrid): string {
  const cells = grid.themes.flatMap(({ id }) => grid.groups.map((group) => grid.of(id, group.id)));
  const spoken = cells.filter((found) => found.length);
  const amounts = spoken.map((found) => overall(countPolarities(found)));
  const said = polarities.map(
    (polarity) => `${number(amounts.filter((amount) => amount === polarity).length)} ${polarity}`
  );
  return [
    `Grid of ${count(grid.themes.length, 'theme')} by ${count(grid.groups.length, grid.single ? 'mission' : grid.by)}:`,
    `${number(spoken.length)} cells with findings (${said.join(', ')}), ${number(cells.length - spoken.length)} without one in what was read.`,
    `Missions that speak of a theme: ${grid.themes.map(({ label, missions }) => `${label} ${number(missions)}`).join(', ')}.`,
    `n = ${count(grid.missions, 'mission')}, ${yearSpan(rows.map((row) => row.date))}.`
  ].join(' ');
}

const inText = (label: string) => label.toLowerCase();
