import { error } from '@sveltejs/kit';
import { table } from '$lib/dataset/lookup.server';
import { loadSource } from '$lib/sources/load-source.server';
import { sampled } from '$lib/site/sampled.server';
import type { EntryGenerator, PageServerLoad } from './$types';

/** Every document has a page, whether a row rests on it or not. */
export const entries: EntryGenerator = () => sampled(table('sources')).map(({ id }) => ({ source: id }));

export const load: PageServerLoad = ({ params }) =>
  loadSource(params.source) ?? error(404, 'There is no document with this id.');
