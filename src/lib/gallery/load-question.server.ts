import { questionFile, rowsAddress } from '$lib/figure/rows-file.server';
import { filterNames } from '$lib/link/view';
import { folder, questionAbout } from '$lib/questions/load.server';
import { loadRelated, wholeHeadline } from './load-gallery.server';

/** What the page of a question, and its bare figure, are made of. Throws where there is no such question. */
export async function loadQuestionPage(slug: string) {
  return {
    file: rowsAddress(await questionFile(slug)),
    title: questionAbout(slug).title,
    headline: await wholeHeadline(slug),
    filters: folder(slug).question.filters ?? filterNames,
    related: await loadRelated(slug)
  };
}

export type QuestionPageData = Awaited<ReturnType<typeof loadQuestionPage>>;
