import { count, yearSpan } from '$lib/ui/words';
import type { CountryRecord } from './country-record';

/** What a country's page shows, for its title: unlike any other page's by the country's name. */
export function titleOf({ name, elections, sender }: CountryRecord): string {
  if (elections) return `${name}: its elections and who observed them`;
  if (sender.missions || sender.heads.length) return `${name}: its part in observing elections elsewhere`;
  return `${name}: places of voting abroad`;
}

/** What the data hold of a country, in one sentence. */
export function ledeOf(country: CountryRecord): string {
  const { elections, missions, organizations, first, last } = country;
  const dates = [first, last].filter((date) => date !== null);
  const here = elections
    ? `${count(elections, 'election')} (${yearSpan(dates)}) with ${count(missions, 'observation mission')} of ${count(organizations, 'organization')}`
    : 'No election of this country is in the data';
  return `${here}; ${sent(country)}.`;
}

/** As far as member lists say so. */
function sent({ sender: { missions, hosts }, elections }: CountryRecord): string {
  if (!missions) return 'no mission elsewhere names it as a member';
  const named = hosts.slice(0, 3).map(({ name }) => name);
  const more = hosts.length - named.length;
  const places = [...named, ...(more ? [count(more, 'more country')] : [])];
  const last = places.pop() ?? '';
  const to = elections ? '' : ` to ${places.length ? `${places.join(', ')} and ` : ''}${last}`;
  return `${count(missions, 'mission')}${to || ' elsewhere'} ${missions === 1 ? 'names' : 'name'} it as a member`;
}
