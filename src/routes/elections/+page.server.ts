import { loadElectionList } from '$lib/elections/load-elections.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => loadElectionList();
