import { error } from '@sveltejs/kit';
import { loadSourceList } from '$lib/sources/listing.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => loadSourceList(1) ?? error(404, 'There are no documents.');
