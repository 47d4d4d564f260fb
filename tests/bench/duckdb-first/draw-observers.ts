import { plot } from '@observablehq/plot';
import { defaultView } from '$lib/link/view';
import { firstPanels } from '$lib/questions/question';
import { question } from '$lib/questions/observers-over-time/chart';
import type { OpenEngine } from './engine';
import { readNames } from './names';
import { loadObservers } from './observers';
import type { TableBytes } from './tables';

/** The chart of the home page, from rows that the engine in the page has made. */
export async function drawObservers(engine: OpenEngine, tables: readonly TableBytes[]) {
  const rows = await loadObservers(engine, tables);
  const { options } = question.chart(rows, {
    names: await readNames(engine),
    layout: { kind: 'wide', width: 1080 },
    variant: 'all',
    scale: defaultView.scale,
    limit: firstPanels
  });
  return plot({ ...options, style: { fontFamily: 'var(--sans)', fontSize: '12px' } });
}
