/** A question within a notebook, as it stands when the site is built. */
import { JSDOM } from 'jsdom';
import { renderFigure } from '$lib/figure/markup.server';
import { defaultView } from '$lib/link/view';
import { loadNames } from '$lib/questions/load-names.server';
import { loadWhole } from '$lib/questions/load-scoped.server';
import { everything } from '$lib/questions/scope';
import type { QuestionMarkup } from './frame/question';
import { questionIn } from './host/question-markup';

/** @throws Error where there is no such question */
export async function builtQuestion(slug: string): Promise<QuestionMarkup> {
  const address = { view: defaultView, live: false, change: () => Promise.resolve() };
  const html = renderFigure(await loadWhole(slug), {
    names: loadNames(),
    scope: everything,
    address,
    stand: 'embedded',
    id: slug
  });
  return questionIn(new JSDOM(html).window.document, slug, `/questions/${slug}/`);
}
