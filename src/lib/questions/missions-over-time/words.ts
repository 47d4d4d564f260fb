import { sumBy } from '$lib/charts/group-by';
import { count, number, yearSpan } from '$lib/ui/words';
import { missionLabel } from '../mission-columns';
import { listed, mostOf, type Most } from '../most';
import { shortName, type Names } from '../names';
import { yearOf, type MissionsRow } from './row';

/** More than this many that tie are not named. */
const mostNamed = 3;

/** The year with most missions, and the organization with most. */
export function headline(rows: readonly MissionsRow[], names: Names): string {
  const [first] = rows;
  if (!first) return 'No mission in view';
  if (rows.length === 1) return `One mission in view: ${missionLabel(first, names)}`;
  const organizations = sumBy(rows, (row) => row.organization);
  const years = sumBy(rows, (row) => `${yearOf(row)}`);
  const whose = organizations.size === 1 ? ` of ${shortName(names, first.organization)}` : '';
  const all = `${count(rows.length, 'mission')}${whose} in view`;
  const most = mostOf(organizations);
  const leading =
    organizations.size > 1 && most.ids.length <= mostNamed ? organizationsSaid(most, names) : '';
  if (years.size === 1) return `All ${all} are of ${yearOf(first)}${leading && `; ${leading}`}`;
  return `${yearsSaid(mostOf(years), all)}${leading && `; ${leading}`}`;
}

function yearsSaid({ ids, n }: Most, all: string): string {
  if (ids.length > mostNamed) return `No year has more than ${number(n)} of the ${all}`;
  if (ids.length > 1) return `${listed(ids)} are the years with most of the ${all} (${number(n)} each)`;
  return `${listed(ids)} is the year with most of the ${all} (${number(n)})`;
}

function organizationsSaid({ ids, n }: Most, names: Names): string {
  const labels = listed(ids.map((id) => shortName(names, id)));
  return ids.length > 1
    ? `${labels} have most of any organization (${number(n)} each)`
    : `${labels} has most of any organization (${number(n)})`;
}

/** How many of the missions are parts of joint missions, which count beside them. */
export function partsSaid(rows: readonly MissionsRow[]): string {
  const parts = rows.filter((row) => row.joint).length;
  return parts ? `, ${number(parts)} of them part of a joint mission` : '';
}

/** What the bars show, for somebody who does not see them. */
export function alternativeText(
  rows: readonly MissionsRow[],
  form: string,
  shown: readonly { label: string; count: number }[]
): string {
  const years = sumBy(rows, (row) => `${yearOf(row)}`);
  const most = mostOf(years);
  const fewest = [...years.values()].reduce((least, n) => Math.min(least, n), most.n);
  return [
    `${form}: ${shown.map(({ label, count: n }) => `${label} ${number(n)}`).join(', ')}.`,
    `n = ${number(rows.length)}, ${yearSpan(rows.map((row) => row.date))}.`,
    `Most in a year ${number(most.n)} (${listed(most.ids)}), fewest in a year with any ${number(fewest)}.`
  ].join(' ');
}
