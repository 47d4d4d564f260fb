import { error } from '@sveltejs/kit';
import { loadConflictList } from '$lib/conflicts/load-conflicts.server';
import type { EntryGenerator, PageServerLoad } from './$types';

/** The first page of the list is `/conflicts/` itself. */
export const entries: EntryGenerator = async () => {
  const first = await loadConflictList(1);
  return Array.from({ length: (first?.pages ?? 1) - 1 }, (_, i) => ({ page: String(i + 2) }));
};

export const load: PageServerLoad = async ({ params }) => {
  const list = /^([2-9]|[1-9]\d+)$/.test(params.page) && (await loadConflictList(Number(params.page)));
  return list || error(404, 'The list of conflicts has no such page.');
};
