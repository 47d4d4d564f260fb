/** What a chart says of itself. */
import { count } from '$lib/ui/words';
import type { Drawing, Point } from './drawing';
import { numberLabel, timeLabel, valueLabel } from './labels';
import { isInParts } from './parts';
import type { Aggregate, ChartSettings } from './settings';

const ofMany: Readonly<Record<Exclude<Aggregate, 'none' | 'count'>, string>> = {
  sum: 'sum of',
  mean: 'mean of',
  median: 'median of',
  min: 'lowest',
  max: 'highest'
};

/** What the length of a bar, the height of a line or the shade of a cell says: `median of observers`. */
export function measureName({ mark, y, colour, aggregate }: ChartSettings): string {
  const column = mark === 'cell' ? colour : y;
  if (mark === 'histogram' || aggregate === 'count' || column === null) return 'rows';
  return aggregate === 'none' ? column : `${ofMany[aggregate]} ${column}`;
}

/** What the chart is called: as its reader has named it, else by its columns. */
export function titleOf(settings: ChartSettings): string {
  return settings.title.trim() || capitalized(columnsTitle(settings));
}

function columnsTitle(settings: ChartSettings): string {
  const { mark, x, y } = settings;
  if (mark === 'cell') return `${measureName(settings)} by ${y ?? ''} and ${x ?? ''}`;
  if (mark === 'dot') return `${y ?? ''} by ${x ?? ''}`;
  if (mark === 'tick') return y === null ? (x ?? '') : `${x ?? ''} by ${y}`;
  return `${measureName(settings)} by ${x ?? ''}`;
}

/** Names of columns mostly are words in small letters. */
const capitalized = (text: string) => text.replace(/^[a-z](?=[a-z]* )/, (first) => first.toUpperCase());

const shapes: Readonly<Record<ChartSettings['mark'], (settings: ChartSettings) => string>> = {
  bar: (settings) => `Bars: ${measureName(settings)} for each ${settings.x ?? ''}`,
  column: (settings) => `Bars: ${measureName(settings)} for each ${settings.x ?? ''}`,
  line: (settings) => `Lines: ${measureName(settings)} along ${settings.x ?? ''}`,
  dot: ({ x, y }) => `Dots, one a row: ${x ?? ''} across, ${y ?? ''} upwards`,
  tick: ({ x, y }) => `Ticks, one a row: ${x ?? ''}${y === null ? '' : `, a strip for each ${y}`}`,
  histogram: ({ x }) => `Histogram: rows by ${x ?? ''}`,
  cell: (settings) =>
    `Cells: ${measureName(settings)}; ${settings.x ?? ''} across, ${settings.y ?? ''} downwards`
};

/** What is drawn, naming the columns. */
export function subtitleOf(drawing: Drawing): string {
  const { settings, rowsDrawn } = drawing;
  const { mark, colour, facet, scale } = settings;
  const shape = shapes[mark](settings);
  return [
    isInParts(drawing) ? shape : shape.replace(/^Bars/, 'Dots'),
    ...(colour !== null && mark !== 'cell' ? [`coloured by ${colour}`] : []),
    ...(facet !== null ? [`a panel for each ${facet}`] : []),
    ...(scale === 'log' ? ['logarithmic scale'] : []),
    count(rowsDrawn, 'row')
  ].join('; ');
}

/** A mark in words: `Kazakhstan, endorsing: 12`. */
export function pointWords({ settings, channels }: Drawing, point: Point): string {
  const { mark } = settings;
  const value = (axis: 'x' | 'y') => {
    const channel = channels[axis];
    return channel ? valueLabel(channel, point[axis]) : numberLabel(Number(point[axis]));
  };
  const said = (...texts: (string | null)[]) => texts.filter((text) => text !== null).join(', ');
  const groups = [mark === 'cell' ? null : point.colour, point.facet];
  switch (mark) {
    case 'histogram':
      return `${said(`from ${value('x')} to below ${channels.x.kind === 'time' ? timeLabel(point.x2 ?? 0) : numberLabel(point.x2 ?? 0, channels.x.isYear)}`, ...groups)}: ${count(point.rows, 'row')}`;
    case 'tick':
      return `${said(channels.y ? value('y') : null, ...groups, settings.x)}: ${value('x')}`;
    case 'cell':
      return `${said(value('y'), value('x'), point.facet)}: ${point.shade === null ? (point.colour ?? count(point.rows, 'row')) : numberLabel(point.shade)}`;
    default:
      return `${said(value('x'), ...groups)}: ${channels.y ? value('y') : numberLabel(Number(point.y))}`;
  }
}

/** What the picture shows, for somebody who does not see it. */
export function altOf(drawing: Drawing): string {
  const { points, settings, leftOut } = drawing;
  const weight = ({ x, y, shade }: Point) =>
    settings.mark === 'cell' ? shade : settings.mark === 'tick' ? x : y;
  const weighed = points.filter((point) => typeof weight(point) === 'number');
  const byWeight = [...weighed].sort((a, b) => Number(weight(a)) - Number(weight(b)));
  const [least, most] = [byWeight[0], byWeight.at(-1)];
  return [
    `${titleOf(settings)}.`,
    `${subtitleOf(drawing)}.`,
    ...(least && most && least !== most
      ? [`Highest: ${pointWords(drawing, most)}. Lowest: ${pointWords(drawing, least)}.`]
      : []),
    ...(leftOut.length ? [`Not drawn: ${leftOut.join('; ')}.`] : [])
  ].join(' ');
}
