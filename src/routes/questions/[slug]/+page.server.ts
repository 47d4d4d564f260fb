import { error } from '@sveltejs/kit';
import { loadQuestionPage } from '$lib/gallery/load-question.server';
import { questionPreview } from '$lib/preview/previews.server';
import { folders } from '$lib/questions/folders.server';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [...folders.keys()].map((slug) => ({ slug }));

export const load: PageServerLoad = async ({ params }) => {
  if (!folders.has(params.slug)) error(404, `There is no question “${params.slug}”.`);
  return { ...(await loadQuestionPage(params.slug)), preview: await questionPreview(params.slug) };
};
