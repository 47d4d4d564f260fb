import { error } from '@sveltejs/kit';
import { loadSourceList, sourceListPages } from '$lib/sources/listing.server';
import type { EntryGenerator, PageServerLoad } from './$types';

/** The first page of the list is `/sources/` itself. */
export const entries: EntryGenerator = () =>
  Array.from({ length: sourceListPages() - 1 }, (_, i) => ({ page: String(i + 2) }));

export const load: PageServerLoad = ({ params }) =>
  (/^([2-9]|[1-9]\d+)$/.test(params.page) && loadSourceList(Number(params.page))) ||
  error(404, 'The list of documents has no such page.');
