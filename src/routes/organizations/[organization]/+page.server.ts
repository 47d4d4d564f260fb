import { error } from '@sveltejs/kit';
import { table } from '$lib/dataset/lookup.server';
import { loadSeries } from '$lib/figure/load-series.server';
import { organizationRecord } from '$lib/organizations/organization-record.server';
import { organizationPreview } from '$lib/preview/previews.server';
import { sampled } from '$lib/site/sampled.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  sampled(table('organizations')).map(({ id }) => ({ organization: id }));

export const load: PageServerLoad = async ({ params }) => {
  const organization = await organizationRecord(params.organization);
  if (!organization) error(404, `No organization “${params.organization}” in the data.`);
  return {
    organization,
    charts: organization.marks.length
      ? await loadSeries({ kind: 'organization', id: organization.id })
      : null,
    preview: await organizationPreview(organization.id)
  };
};
