import { count, number, yearSpan } from '$lib/ui/words';
import { countryName, shortName, type Names } from '../names';
import { countries, type Counted, type CountryCount } from './countries';
import type { ObservedRow } from './row';

/** `17 contests observed by 31 organizations in 105 missions` */
export const countrySaid = ({ contests, organizations, missions }: CountryCount): string =>
  `${count(contests, 'contest')} observed by ${count(organizations, 'organization')} in ${count(missions, 'mission')}`;

/** Countries that share the first place, named where they are at most this many. */
const mostNamed = 3;

/** In how many countries elections were observed, and in which most often or by most organizations. */
export function headline(rows: readonly ObservedRow[], names: Names, by: Counted): string {
  const found = countries(rows, by);
  const [first] = found;
  if (!first) return 'No mission in view';
  const organizations = new Set(rows.map((row) => row.organization));
  const only = organizations.size === 1 ? shortName(names, rows[0]?.organization ?? '') : '';
  if (found.length === 1)
    return only
      ? `${only} observed ${count(first.contests, 'contest')} in ${countryName(names, first.country)}`
      : `In ${countryName(names, first.country)}, ${countrySaid(first)
          .replace(' observed', ' were observed')
          .replace(/^1 contest were/, '1 contest was')}`;
  const who = only || count(organizations.size, 'organization');
  const where = `${who} observed elections in ${count(found.length, 'country')}`;
  const most = found
    .filter((other) => other[by] === first[by])
    .map(({ country }) => countryName(names, country));
  if (most.length > mostNamed || (by === 'organizations' && only)) return where;
  const listed = most.length > 1 ? `${most.slice(0, -1).join(', ')} and ${most.at(-1)}` : most.join('');
  const each = most.length > 1 ? ' each' : '';
  return by === 'contests'
    ? `${where}, most often in ${listed} (${count(first.contests, 'contest')}${each})`
    : `${count(first.organizations, 'organization')}${each} observed elections in ${listed}, more than in any other of ${count(found.length, 'country')}`;
}

/** What the map shows, for somebody who does not see it. */
export function alternativeText(rows: readonly ObservedRow[], names: Names, by: Counted): string {
  const found = countries(rows, by);
  const said = (country: CountryCount | undefined) =>
    country ? `${countryName(names, country.country)} ${number(country[by])}` : 'none';
  return [
    `Map with a dot for each of ${count(found.length, 'country')}, the larger the more ${by}.`,
    `Most: ${found.slice(0, 5).map(said).join(', ') || 'none'}${found.length > 5 ? `; least: ${said(found.at(-1))}` : ''}.`,
    `n = ${count(new Set(rows.map((row) => row.mission)).size, 'mission')}, ${yearSpan(rows.map((row) => row.date))}.`
  ].join(' ');
}
