import { plot } from '@observablehq/plot';
import { filterRows } from '$lib/filters/filter';
import { parseView } from '$lib/link/parse-view';
import { asRows } from '$lib/questions/check-rows';
import { knownIds } from '$lib/questions/known';
import type { Names } from '$lib/questions/names';
import { firstPanels, type Cell, type Question } from '$lib/questions/question';

/** The chart of a question in its first variant, under the filters of the page's address, from rows that the engine in the page has made. */
export function drawQuestion(question: Question, cells: Record<string, Cell>[], names: Names): Element {
  const { view } = parseView(location.search, knownIds(names, {}));
  const variant = question.variants[0].id;
  const rows = filterRows(question.rows(asRows(cells, question), variant), view, names);
  const { options } = question.chart(rows, {
    names,
    layout: { kind: 'wide', width: 1080 },
    variant,
    scale: view.scale,
    limit: firstPanels
  });
  const figure = document.createElement('figure');
  figure.append(plot({ ...options, style: { fontFamily: 'var(--sans)', fontSize: '12px' } }));
  return figure;
}
