import { loadPeople } from '$lib/people/load-people.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => loadPeople();
