import { loadWording } from '$lib/wording/load-wording.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => loadWording();
