import type { PlotOptions } from '@observablehq/plot';
import { draw } from '$lib/charts/draw';
import { filterRows } from '$lib/filters/filter';
import { defaultView, noFilters, type Filters } from '$lib/link/view';
import { loadNames } from '$lib/questions/load-names.server';
import { folder, questionAbout, questionRows } from '$lib/questions/load.server';
import type { Names } from '$lib/questions/names';
import type { Chart } from '$lib/questions/question';
import { everything, inScope, type Scope } from '$lib/questions/scope';
import type { Card } from './card';
import { chartLayout } from './geometry';
import { sourceLineOf } from './source-line.server';

/** Which rows of a question a picture shows, and how. */
export interface Choice {
  /** All, where none is named. */
  scope?: Scope;
  /** What narrows them further: a board's filters. */
  filters?: Filters;
  /** The question's first, where none is named. */
  variant?: string | undefined;
  /** The question's own, where none is named. */
  title?: string;
  /** With fewer rows nothing is drawn. */
  least?: number;
}

/** Small multiples, strips or columns: the first, or as many more as it takes to fill the room, and still be seen whole. */
const limits = [6, 8, 10] as const;
const filled = 0.75 * chartLayout.height;

let named: Names | undefined;

/** A question's chart and what it says, for a link's picture; null where it has too few rows. Throws where there is no such question. */
export async function figureCard(
  slug: string,
  {
    scope = everything,
    filters = noFilters,
    variant,
    title = questionAbout(slug).title,
    least = 1
  }: Choice = {}
): Promise<Card | null> {
  // There is no room to explain what charts mark besides their rows.
  named ??= { ...loadNames(), annotations: [] };
  const { question } = folder(slug);
  const shown = variant ?? question.variants[0].id;
  const rows = question.rows(filterRows(inScope(await questionRows(slug), scope), filters, named), shown);
  if (rows.length < least) return null;
  const view = { names: named, variant: shown, scale: defaultView.scale, layout: chartLayout };
  const { options, alt, key } = fitting((limit) => question.chart(rows, { ...view, limit }));
  return {
    title,
    headline: question.caption(rows, view).headline,
    chart: { draw: () => draw(options), height: heightOf(options), alt, key },
    source: sourceLineOf(rows)
  };
}

function fitting(chartOf: (limit: number) => Chart): Chart {
  const [least, ...more] = limits;
  let chart = chartOf(least);
  for (const limit of more) {
    if (heightOf(chart.options) > filled) break;
    const larger = chartOf(limit);
    if (heightOf(larger.options) > chartLayout.height) break;
    chart = larger;
  }
  return chart;
}

const heightOf = (options: PlotOptions) => options.height ?? 0;
