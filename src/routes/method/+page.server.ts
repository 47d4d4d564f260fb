import { loadMethod } from '$lib/method/load-method.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ method: loadMethod() });
