import { groupBy } from '$lib/charts/group-by';
import { count, number, yearSpan } from '$lib/ui/words';
import { missionLabel } from '../mission-columns';
import { listed, mostOf } from '../most';
import { countryName, type Names } from '../names';
import type { RankedGrid } from '../ranked-grid';
import { contestsOf } from '../pairs';
import { missionsOf, stateNames, type SendingRow } from './row';

/** More than this many that tie are not named; nor more states of a single mission. */
const mostNamed = 3;

/** From which state observers came with most missions, of those whose states are known. */
export function headline(rows: readonly SendingRow[], names: Names): string {
  const [first] = rows;
  if (!first) return 'No mission in view whose states are known';
  const name = stateNames(rows);
  const missions = missionsOf(rows);
  const byState = groupBy(rows, (row) => row.state);
  if (missions === 1) {
    const states = [...byState.keys()].map(name);
    const said = states.length > mostNamed ? count(states.length, 'state') : listed(states);
    return `One mission in view whose states are known: ${missionLabel(first, names)}, with observers from ${said}`;
  }
  const { ids, n } = mostOf(new Map([...byState].map(([state, group]) => [state, missionsOf(group)])));
  const of = `${number(n)} of the ${count(missions, 'mission')} in view whose states are known`;
  if (ids.length > mostNamed) return `No state is named in more than ${of}`;
  const at = ids.flatMap((id) => byState.get(id) ?? []);
  const contests = ids.length === 1 ? `, at ${count(contestsOf(at), 'contest')}` : '';
  return `Observers from ${listed(ids.map(name))} came with ${ids.length > 1 ? 'most, each with ' : ''}${of}${contests}${ids.length > 1 ? '' : ', more than from any other state'}`;
}

/** What a cell stands for. */
export function cellSaid(rows: readonly SendingRow[], names: Names): string {
  const [row] = rows;
  if (!row) return '';
  const own = row.state === row.country ? ', its own election' : '';
  return `From ${row.state_name} to ${countryName(names, row.country)}${own}: ${count(missionsOf(rows), 'mission')} at ${count(contestsOf(rows), 'contest')}`;
}

/** What the grid shows, for somebody who does not see it. */
export function alternativeText(
  rows: readonly SendingRow[],
  { down, across, cells }: RankedGrid<SendingRow>,
  names: Names
): string {
  const name = stateNames(rows);
  const form = down.length > 1 && across.length > 1 ? 'Grid' : 'Bars';
  const most = mostOf(new Map(cells.map((cell) => [cell.key, missionsOf(cell.rows)])));
  const fullest = cells.find(({ key }) => key === most.ids[0]);
  const named = groupBy(rows, (row) => row.state);
  return [
    `${form} of ${count(down.length, 'state')} that observers came from by ${count(across.length, 'host country')}, a number in each for the missions:`,
    `${number(cells.length)} with a mission, ${number(down.length * across.length - cells.length)} without one in what we read.`,
    `Missions in view: ${down.map((id) => `${name(id)} ${number(missionsOf(named.get(id) ?? []))}`).join(', ')}.`,
    `n = ${number(rows.length)} of ${count(missionsOf(rows), 'mission')}, ${yearSpan(rows.map((row) => row.date))}.`,
    fullest
      ? `Most ${number(most.n)} (from ${name(fullest.down)} to ${countryName(names, fullest.across)}).`
      : ''
  ].join(' ');
}
