import { groupBy, sumBy } from '$lib/charts/group-by';
import { count, number, yearSpan } from '$lib/ui/words';
import { inView } from '../in-view';
import { missionLabel } from '../mission-columns';
import { listed, mostOf } from '../most';
import { shortName, type Names } from '../names';
import type { PresenceGrid } from './grid';
import { contestsOf } from '../pairs';
import { isPresent, type PresenceRow } from './row';
import { stateSaid } from './signs';

/** More than this many that tie are not named. */
const mostNamed = 3;

/** Which organization is known at most contests, and how often a search found none. */
export function headline(rows: readonly PresenceRow[], names: Names): string {
  const present = rows.filter(isPresent);
  const [first] = present;
  if (!first) return rows.length ? `No mission in view${searches(rows)}` : 'No mission in view';
  if (present.length === 1) return `One mission in view: ${missionLabel(first, names)}${searches(rows)}`;
  const organizations = new Map(
    [...groupBy(present, (row) => row.organization)].map(([id, group]) => [id, contestsOf(group)])
  );
  const { ids, n } = mostOf(organizations);
  const named = listed(ids.map((id) => shortName(names, id)));
  const all = count(contestsOf(rows), 'contest');
  if (organizations.size === 1) return `${named} is known to have been at ${count(n, 'contest')} in view${searches(rows)}`;
  if (ids.length > mostNamed)
    return `No organization is known to have been at more than ${number(n)} of the ${all} in view${searches(rows)}`;
  return `${named} ${ids.length > 1 ? 'are' : 'is'} known to have been at ${number(n)} of the ${all} in view, more than any other organization${searches(rows)}`;
} // prettier-ignore

/** How often a search was in vain; nothing where it never was. */
function searches(rows: readonly PresenceRow[]): string {
  const n = rows.filter(({ state }) => state === 'not-found').length;
  if (!n) return '';
  return `; ${n === 1 ? 'one search' : `${number(n)} searches`} for a mission found none`;
}

/** Measure, scope and number of the rows in view: missions and gaps apart. */
export function subtitle(rows: readonly PresenceRow[]): string {
  const present = rows.filter(isPresent);
  const gaps = rows.length - present.length;
  return [
    'Organizations known to have observed, election by election',
    ...(present.length ? [inView(present)] : []),
    `n\u00a0=\u00a0${count(present.length, 'mission')}${gaps ? ` and ${count(gaps, 'gap')}` : ''}`
  ].join('; ');
}

/** What the grid shows, for somebody who does not see it. */
export function alternativeText(rows: readonly PresenceRow[], grid: PresenceGrid, names: Names): string {
  const { organizations, elections, drawn } = grid;
  const states = sumBy(drawn, (row) => row.state);
  const present = sumBy(drawn.filter(isPresent), (row) => row.organization);
  return [
    `Grid of ${count(organizations.length, 'organization')} by ${count(elections.length, 'election')} in order of time, a sign in each cell:`,
    `${[...states].map(([state, n]) => `${stateSaid(state)} ${number(n)}`).join(', ')}, nothing in what we read ${number(organizations.length * elections.length - drawn.length)}.`,
    `Present: ${organizations.map((id) => `${shortName(names, id)} ${present.get(id) ?? 0}`).join(', ')}.`,
    `In view n = ${number(rows.length)}, ${yearSpan(rows.map((row) => row.date))}.`
  ].join(' ');
}
