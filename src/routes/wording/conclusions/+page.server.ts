import { loadSaid } from '$lib/wording/load-said.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => loadSaid();
