import { error } from '@sveltejs/kit';
import { countryRecord } from '$lib/countries/country-record.server';
import { loadSeries } from '$lib/figure/load-series.server';
import { table } from '$lib/dataset/lookup.server';
import { countryPreview } from '$lib/preview/previews.server';
import { sampled } from '$lib/site/sampled.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => sampled(table('countries')).map(({ id }) => ({ country: id }));

export const load: PageServerLoad = async ({ params }) => {
  const country = await countryRecord(params.country);
  if (!country) error(404, `No country “${params.country}” in the data.`);
  return {
    country,
    charts: country.elections ? await loadSeries({ kind: 'country', id: country.id }) : null,
    preview: await countryPreview(country.id)
  };
};
