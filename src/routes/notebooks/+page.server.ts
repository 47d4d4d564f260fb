import { shippedNotebooks } from '$lib/notebook/catalogue.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
  notebooks: shippedNotebooks.map(({ slug, title, description }) => ({ slug, title, description }))
});
