import { comparedMissions } from '$lib/compare/compared-missions.server';
import { groupBy } from '$lib/charts/group-by';
import { categories } from '$lib/dataset/descriptor';
import { table } from '$lib/dataset/lookup.server';
import type { ConclusionStance } from '$lib/dataset/rows';
import type { OrganizationCounts } from './organization-counts';

/** All organizations, also those without a mission, by name. */
export async function organizationCounts(): Promise<OrganizationCounts[]> {
  const missions = groupBy(await comparedMissions(), ({ organization }) => organization);
  const kinds = new Map(categories('organizations', 'kind').map(({ value, label }) => [value, label]));
  return table('organizations')
    .map(({ id, name, abbreviation, kind }) => {
      const own = missions.get(id) ?? [];
      const dates = own.map(({ date }) => date).sort();
      const distinct = (values: string[]) => new Set(values).size;
      const ofStance = (stance: ConclusionStance) =>
        own.filter(({ conclusion }) => conclusion?.stance === stance && conclusion.basis !== 'person').length;
      return {
        id,
        name,
        short: abbreviation,
        kind: kinds.get(kind) ?? kind,
        missions: own.length,
        contests: distinct(own.map(({ contest }) => contest)),
        countries: distinct(own.map(({ country }) => country)),
        first: dates[0] ?? null,
        last: dates.at(-1) ?? null,
        stances: {
          endorsing: ofStance('endorsing'),
          qualified: ofStance('qualified'),
          critical: ofStance('critical')
        }
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}
