import { render } from 'svelte/server';
import { folder, questionAbout, type QuestionRows } from '$lib/questions/load.server';
import QuestionFigure from './QuestionFigure.svelte';
import { scopedProps, type Setting } from './scoped-props';
import StaticRows from './StaticRows.svelte';

/** Draws a figure as HTML; on its own page with its rows for a reader without scripts. Throws where there is no such question. */
export function renderFigure(loaded: QuestionRows, setting: Setting): string {
  const { question } = folder(loaded.slug);
  const props = scopedProps({ question, about: questionAbout(loaded.slug) }, loaded, setting, () => false);
  const figure = `<div data-built>${render(QuestionFigure, { props, idPrefix: loaded.slug }).body}</div>`;
  if (setting.stand !== 'own page') return figure;
  return `${figure}<noscript>${render(StaticRows, { props }).body}</noscript>`;
}
