import { countryCounts } from '$lib/countries/country-counts.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ countries: await countryCounts() });
