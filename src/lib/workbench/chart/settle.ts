/** The settings of a link, fit to the result at hand. */
import type { Result } from '$lib/engine/engine';
import { channelKind, type ChannelKind } from './channel';
import { guessSettings } from './guess';
import { roles, type ChartSettings } from './settings';
import { parseSettings, shortened } from './settings-text';

/** The settings that a chart is drawn with, and what of a link could not be kept. */
export interface Settled {
  /** Null where the result has nothing to draw. */
  settings: ChartSettings | null;
  notices: string[];
}

/**
 * Fits what a link or a reader has set to a result: where a column is missing, the chart is guessed, and a sentence says so.
 * @param guessed what `guessSettings` gives for the result
 * @param text settings as `formatSettings` writes them; null for a guess
 */
export function settle(result: Result, text: string | null, guessed = guessSettings(result)): Settled {
  if (text === null || !guessed) return { settings: guessed && fitting(result, guessed), notices: [] };
  const { settings, notices } = parseSettings(text);
  if (!settings) return { settings: fitting(result, guessed), notices };
  const names = new Set(result.columns.map(({ name }) => name));
  const missing = [settings.x, settings.y, settings.colour, settings.facet].filter(
    (name): name is string => name !== null && !names.has(name)
  );
  if (missing.length)
    return {
      settings: fitting(result, { ...guessed, title: settings.title }),
      notices: [
        ...notices,
        `The chart was set for ${missing.length > 1 ? 'columns' : 'a column'} that this result does not have (${missing.map((name) => `“${shortened(name)}”`).join(', ')}), so it is chosen by the columns there are.`
      ]
    };
  return { settings: fitting(result, settings), notices };
}

/** What a mark cannot do is left out: a logarithmic scale under bars, a mean of nothing, a second axis of a histogram. */
function fitting(result: Pick<Result, 'columns'>, wanted: ChartSettings): ChartSettings {
  const kindOf = (name: string | null) => {
    const column = result.columns.find((one) => one.name === name);
    return column && channelKind(column);
  };
  const settings = placed(wanted, kindOf, result.columns);
  const { mark } = settings;
  const hasNumber = kindOf(mark === 'cell' ? settings.colour : settings.y) === 'number';
  return {
    ...settings,
    y: mark === 'bar' || mark === 'column' || mark === 'line' ? (hasNumber ? settings.y : null) : settings.y,
    aggregate: aggregateOf(settings, hasNumber),
    scale: ['line', 'dot', 'tick'].includes(mark) ? settings.scale : 'linear'
  };
}

/** Gives each role a column that can play it; a mark that finds none gives way to bars of counts. */
function placed(
  settings: ChartSettings,
  kindOf: (name: string | null) => ChannelKind | undefined,
  columns: Result['columns']
): ChartSettings {
  const { mark } = settings;
  const x = settings.x ?? columns[0]?.name ?? null;
  const y = roles[mark].y ? settings.y : null;
  if (mark === 'histogram' && kindOf(x) === 'category') return { ...settings, mark: 'column', x, y: null };
  if (mark === 'tick' && kindOf(x) === 'category')
    return y !== null && kindOf(y) !== 'category'
      ? { ...settings, x: y, y: x }
      : { ...settings, mark: 'bar', x, y: null };
  if (!roles[mark].y?.needed) return { ...settings, x, y };
  return { ...settings, x, y: y ?? columns.find(({ name }) => name !== x)?.name ?? x };
}

function aggregateOf(
  { mark, colour, aggregate }: ChartSettings,
  hasNumber: boolean
): ChartSettings['aggregate'] {
  if (!roles[mark].aggregated) return 'none';
  if (mark === 'cell' && colour !== null && !hasNumber) return 'none';
  if (!hasNumber) return 'count';
  return mark === 'cell' && aggregate === 'none' ? 'mean' : aggregate;
}
