import { loadExample } from '$lib/statement/page/load-example.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ example: loadExample() });
