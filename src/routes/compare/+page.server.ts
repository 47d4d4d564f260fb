import { sharedContests } from '$lib/compare/agreement';
import { choices, comparedMissions, comparisonFile } from '$lib/compare/compared-missions.server';
import { mostComparedPair } from '$lib/compare/partners';
import { categories } from '$lib/dataset/descriptor';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
  const missions = await comparedMissions();
  const atDefault = mostComparedPair(missions);
  if (!atDefault) throw new Error('no two organizations have conclusions on a contest that both observed');
  const { countries } = comparisonFile(missions);
  return {
    choices: choices(),
    atDefault,
    inPage: comparisonFile(
      sharedContests(missions, atDefault.a, atDefault.b).flatMap(({ first, second }) => [...first, ...second])
    ),
    countries,
    themes: Object.fromEntries(categories('findings', 'theme').map(({ value, label }) => [value, label]))
  };
};
