import { error } from '@sveltejs/kit';
import { rowNamed } from '$lib/dataset/lookup.server';
import { missionsOf } from '$lib/missions/summary.server';
import { missionLines } from '$lib/organizations/mission-lines.server';
import { withManyMissions } from '$lib/organizations/organization-record.server';
import { organizationPreview } from '$lib/preview/previews.server';
import { sampled } from '$lib/site/sampled.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  sampled(withManyMissions()).map((organization) => ({ organization }));

export const load: PageServerLoad = async ({ params: { organization: id } }) => {
  if (!withManyMissions().includes(id))
    error(404, `No organization “${id}” whose missions fill a page of their own.`);
  const { name, abbreviation } = rowNamed('organizations', id);
  return {
    id,
    name,
    short: abbreviation ?? name,
    missions: missionLines(id, (await missionsOf(id)).reverse()),
    preview: await organizationPreview(id)
  };
};
