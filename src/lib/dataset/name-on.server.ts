import { rowNamed, rowsWhere } from './lookup.server';

/** What an organization was called on a day, in full and in short. */
export function nameOn(organization: string, date: string): { name: string; short: string } {
  const { name, abbreviation } = rowNamed('organizations', organization);
  const then = rowsWhere('organization_names', 'organization', organization).find(
    ({ from, until }) => (from === null || from <= date) && (until === null || date < until)
  );
  return { name: then?.name ?? name, short: then?.short ?? abbreviation ?? name };
}
