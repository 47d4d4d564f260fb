import { loadCoverage } from '$lib/coverage/load-coverage.server';
import { loadUnanswered } from '$lib/coverage/unanswered.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({
  coverage: await loadCoverage(),
  unanswered: await loadUnanswered()
});
