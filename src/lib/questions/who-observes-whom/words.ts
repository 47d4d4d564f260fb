import { groupBy, sumBy } from '$lib/charts/group-by';
import { count, number, yearSpan } from '$lib/ui/words';
import { missionLabel } from '../mission-columns';
import { listed, mostOf } from '../most';
import { countryName, shortName, type Names } from '../names';
import type { RankedGrid } from '../ranked-grid';
import { contestsOf } from '../pairs';
import type { ObservedRow } from './row';

/** More than this many that tie are not named. */
const mostNamed = 3;

/** Who observed in most countries, and which country was observed by most. */
export function headline(rows: readonly ObservedRow[], names: Names): string {
  const [first] = rows;
  if (!first) return 'No mission in view';
  if (rows.length === 1) return `One mission in view: ${missionLabel(first, names)}`;
  const countries = distinct(rows, byOrganization, byCountry);
  const organizations = distinct(rows, byCountry, byOrganization);
  const [who, where] = [shortName(names, first.organization), countryName(names, first.country)];
  if (countries.size === 1 && organizations.size === 1)
    return `${who} observed ${count(contestsOf(rows), 'contest')} in ${where}`;
  if (countries.size === 1)
    return `${who} observed in ${count(organizations.size, 'country')} in view${oftenest(rows, byCountry, (id) => `in ${countryName(names, id)}`)}`;
  if (organizations.size === 1)
    return `${count(countries.size, 'organization')} in view observed in ${where}${oftenest(rows, byOrganization, (id) => shortName(names, id))}`;
  const observer = mostOf(countries);
  const observed = mostOf(organizations);
  const observers = observer.ids.length > mostNamed
    ? `${count(observer.ids.length, 'organization')} observed in ${number(observer.n)} of the ${count(organizations.size, 'country')} in view, none in more`
    : `${listed(observer.ids.map((id) => shortName(names, id)))} observed in most countries, ${number(observer.n)} of the ${number(organizations.size)} in view`;
  const hosts = observed.ids.length > mostNamed
    ? `${count(observed.ids.length, 'country')} had ${number(observed.n)} of the ${count(countries.size, 'organization')}, none more`
    : `most organizations observed in ${listed(observed.ids.map((id) => countryName(names, id)))}, ${number(observed.n)} of ${number(countries.size)}`;
  return `${observers}; ${hosts}`;
} // prettier-ignore

const byOrganization = (row: ObservedRow) => row.organization;
const byCountry = (row: ObservedRow) => row.country;

/** How many different things of one kind each thing of another kind meets. */
function distinct(
  rows: readonly ObservedRow[],
  each: (row: ObservedRow) => string,
  met: (row: ObservedRow) => string
): Map<string, number> {
  return new Map([...groupBy(rows, each)].map(([id, group]) => [id, new Set(group.map(met)).size]));
}

/** `, most often in Moldova (12 contests)`; nothing where too many tie. */
function oftenest(
  rows: readonly ObservedRow[],
  each: (row: ObservedRow) => string,
  label: (id: string) => string
): string {
  const { ids, n } = mostOf(new Map([...groupBy(rows, each)].map(([id, group]) => [id, contestsOf(group)])));
  if (ids.length > mostNamed) return `, none at more than ${count(n, 'contest')}`;
  return `, most often ${listed(ids.map(label))} (${count(n, 'contest')}${ids.length > 1 ? ' each' : ''})`;
}

/** What the grid shows, for somebody who does not see it. */
export function alternativeText(
  rows: readonly ObservedRow[],
  { down, across, cells }: RankedGrid<ObservedRow>,
  names: Names
): string {
  const form = down.length > 1 && across.length > 1 ? 'Grid' : 'Bars';
  const counts = new Map(cells.map((cell) => [cell.key, contestsOf(cell.rows)]));
  const most = mostOf(counts);
  const fullest = cells.find(({ key }) => key === most.ids[0]);
  const missions = sumBy(rows, byOrganization);
  return [
    `${form} of ${count(down.length, 'organization')} by ${count(across.length, 'country')}, a number in each for the contests observed:`,
    `${number(cells.length)} with a mission, ${number(down.length * across.length - cells.length)} without one in what we read.`,
    `Missions in view: ${down.map((id) => `${shortName(names, id)} ${number(missions.get(id) ?? 0)}`).join(', ')}.`,
    `n = ${number(rows.length)}, ${yearSpan(rows.map((row) => row.date))}.`,
    fullest
      ? `Most ${number(most.n)} (${shortName(names, fullest.down)} in ${countryName(names, fullest.across)}).`
      : ''
  ].join(' ');
}
