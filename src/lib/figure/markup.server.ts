import { render } from 'svelte/server';
import { folders } from '$lib/questions/folders.server';
import { questionAbout, type QuestionRows } from '$lib/questions/load.server';
import QuestionFigure from './QuestionFigure.svelte';
import { scopedProps, type Setting } from './scoped-props';

/** Draws a figure as HTML. Throws where there is no such question. */
export function renderFigure(loaded: QuestionRows, setting: Setting): string {
  const question = folders.get(loaded.slug)?.question;
  if (!question) throw new Error(`no question “${loaded.slug}” under src/lib/questions`);
  const props = scopedProps({ question, about: questionAbout(loaded.slug) }, loaded, setting, () => false);
  return `<div data-built>${render(QuestionFigure, { props, idPrefix: loaded.slug }).body}</div>`;
}
