import { render } from 'svelte/server';
import { folders } from '$lib/questions/folders.server';
import { questionAbout, type QuestionRows } from '$lib/questions/load.server';
import QuestionFigure from './QuestionFigure.svelte';
import { scopedProps, type Setting } from './scoped-props';

/** A figure as HTML, for a page that is prerendered: `#figure-markup` in package.json. */
export function figureMarkup(loaded: QuestionRows, setting: Setting): string {
  const question = folders.get(loaded.slug)?.question;
  if (!question) throw new Error(`no question “${loaded.slug}” under src/lib/questions`);
  const props = scopedProps({ question, about: questionAbout(loaded.slug) }, loaded, setting, () => false);
  return `<div data-built>${render(QuestionFigure, { props, idPrefix: loaded.slug }).body}</div>`;
}
