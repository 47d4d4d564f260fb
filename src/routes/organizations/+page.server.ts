import { organizationCounts } from '$lib/organizations/organization-counts.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ organizations: await organizationCounts() });
