import { loadMovedRows, loadVersions } from '$lib/changes/load-changes.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ versions: loadVersions(), moved: loadMovedRows() });
