import { count, number, yearSpan } from '$lib/ui/words';
import { missionLabel } from '../mission-columns';
import { listed, mostOf } from '../most';
import { type Names } from '../names';
import type { HeadsPicture } from './picture';
import { contestsOf } from '../pairs';
import { headsOf, namesOf, oneCountry, type HeadRow } from './row';

/** More than this many that tie are not named. */
const mostNamed = 3;

/** How many of the heads led missions to more than one contest, and who to most. */
export function headline(rows: readonly HeadRow[], names: Names): string {
  const [first] = rows;
  if (!first) return 'No head of a mission in view';
  if (rows.length === 1) return `One head of a mission in view: ${first.head}, ${missionLabel(first, names)}`;
  const all = namesOf(rows);
  if (all === 1) return `${first.head} led the missions to all ${count(contestsOf(rows), 'contest')} in view`;
  const { again } = headsOf(rows);
  if (!again.length) return `None of the ${count(all, 'head')} named in view led missions to more than one contest`;
  const { ids, n } = mostOf(new Map(again.map(({ id, contests }) => [id, contests])));
  const most = ids.length > mostNamed ? `none to more than ${number(n)}` : `${listed(ids)} to most (${number(n)}${ids.length > 1 ? ' each' : ''})`;
  return `${number(again.length)} of the ${count(all, 'head')} named in view led missions to more than one contest, ${most}`;
} // prettier-ignore

/** What stands beside the dots. */
export const beside = (rows: readonly HeadRow[]): string =>
  oneCountry(rows) ? 'the organization' : 'the country’s code';

/** What the strips show, for somebody who does not see them. */
export function alternativeText(
  rows: readonly HeadRow[],
  { strips, shown }: HeadsPicture,
  words: string
): string {
  return [
    `Strips of dots over time, one for each head at more than one contest, a dot for each mission with ${words} beside it:`,
    `${strips.map(({ label, note }) => `${label} ${note}`).join(', ')}.`,
    `${count(shown.length, 'mission')} drawn; n = ${number(rows.length)} with ${count(namesOf(rows), 'head')}, ${yearSpan(rows.map((row) => row.date))}.`
  ].join(' ');
}
