import { groupBy } from '$lib/charts/group-by';
import { rowNamed, table } from '$lib/dataset/lookup.server';
import { languageName } from '$lib/ui/words';
import { countryOf, dayOf, type Said, type SaidByOrganization } from './said';

/** All conclusions with terms, by organization and date, and the names of their countries. */
export function loadSaid(): { organizations: SaidByOrganization[]; countries: Record<string, string> } {
  const conclusions = table('conclusions').flatMap(({ mission, stance, basis, terms, source }) => {
    if (!terms) return [];
    const { election, organization } = rowNamed('missions', mission);
    const { language } = rowNamed('sources', source);
    const said: Said = { election, stance, basis, terms };
    if (language !== 'en') said.language = languageName(language);
    return [{ organization, said }];
  });
  const organizations = [...groupBy(conclusions, ({ organization }) => organization)].map(([id, own]) => ({
    id,
    name: rowNamed('organizations', id).name,
    said: own.map(({ said }) => said).sort((a, b) => (dayOf(a.election) < dayOf(b.election) ? -1 : 1))
  }));
  const countries = new Set(conclusions.map(({ said }) => countryOf(said.election)));
  return {
    organizations: organizations.sort((a, b) => a.name.localeCompare(b.name)),
    countries: Object.fromEntries([...countries].map((id) => [id, rowNamed('countries', id).name]))
  };
}
