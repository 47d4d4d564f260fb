import { render } from 'svelte/server';
import { folder, questionAbout, type QuestionRows } from '$lib/questions/load.server';
import QuestionFigure from './QuestionFigure.svelte';
import { scopedProps, type Setting } from './scoped-props';

/** Draws a figure as HTML. Throws where there is no such question. */
export function renderFigure(loaded: QuestionRows, setting: Setting): string {
  const { question } = folder(loaded.slug);
  const props = scopedProps({ question, about: questionAbout(loaded.slug) }, loaded, setting, () => false);
  return `<div data-built>${render(QuestionFigure, { props, idPrefix: loaded.slug }).body}</div>`;
}
