import type { Channels, Drawing, Point } from './drawing';
import type { ChannelValue, Channel } from './channel';
import { nextTurn } from '$lib/export/result-turns';
import { count, number } from '$lib/ui/words';
import { valueLabel } from './labels';
import { makePoints } from './make-points';
import { presentRows } from './present-rows';
import { mostCategories, mostColours, mostMarks, mostPanels, type ChartSettings } from './settings';

/**
 * What a chart draws of a result, within what an eye and a browser can take; what is beyond is left out, and said.
 * While many rows are gone through, the page answers its reader.
 * @param settings fit to the result: see `settle`
 */
export async function makeDrawing(channels: Channels, settings: ChartSettings): Promise<Drawing> {
  const { rows, leftOut } = await presentRows(channels, settings);
  await nextTurn();
  const made = makePoints(rows, channels, settings);
  await nextTurn();
  const panels = mostFrequent(made, ({ facet }) => facet, mostPanels);
  const inPanels = channels.facet ? made.filter(({ facet }) => panels.kept.has(facet)) : made;
  const x = categoriesOf(inPanels, 'x', channels.x, settings);
  const y = channels.y && categoriesOf(inPanels, 'y', channels.y, settings);
  const labelled = x || y ? onAxes(inPanels, channels, x, y) : inPanels;
  const colours = mostFrequent(labelled, ({ colour }) => colour, mostColours);
  const points = labelled.slice(0, mostMarks);
  const said = [
    ...leftOut,
    ...beyond(panels.left, 'panel', channels.facet),
    ...(x ? beyond(x.left, 'value', channels.x) : []),
    ...(y ? beyond(y.left, 'value', channels.y) : []),
    ...hidden(points, settings),
    ...(labelled.length > points.length
      ? [`${count(labelled.length - points.length, 'row')}: drawn are the first ${number(points.length)}`]
      : [])
  ];
  return {
    settings,
    channels,
    points,
    categories: { x: x?.order ?? null, y: y?.order ?? null },
    colours: [...colours.kept].filter((colour): colour is string => colour !== null),
    otherColours: colours.left.values > 0,
    panels: channels.facet ? [...panels.kept] : [null],
    leftOut: said,
    rowsDrawn: points.reduce((sum, point) => sum + point.rows, 0)
  };
}

/** The points whose categories are on the axes, placed by their names. */
function onAxes(
  points: readonly Point[],
  channels: Channels,
  x: Kept<string> | null,
  y: Kept<string> | null
): Point[] {
  const placed: Point[] = [];
  for (const point of points) {
    const left = x ? labelOf(channels.x, point.x) : point.x;
    const up = y ? labelOf(channels.y, point.y) : point.y;
    if (x && !x.kept.has(String(left))) continue;
    if (y && !y.kept.has(String(up))) continue;
    placed.push({ ...point, x: left, y: up });
  }
  return placed;
}

const labelOf = (channel: Channel | null, value: ChannelValue) => (channel ? valueLabel(channel, value) : '');

/** Cells with several values in one place show the first. */
function hidden(points: readonly Point[], { mark, aggregate }: ChartSettings): string[] {
  if (mark !== 'cell' || aggregate !== 'none') return [];
  const under = points.reduce((sum, { rows }) => sum + rows - 1, 0);
  return under ? [`${count(under, 'row')} whose cell shows an earlier row`] : [];
}

interface Kept<Value> {
  kept: ReadonlySet<Value>;
  /** What is left out: how many values, of how many rows. */
  left: { values: number; rows: number };
}

function mostFrequent<Value>(
  points: readonly Point[],
  of: (point: Point) => Value,
  most: number
): Kept<Value> {
  const rows = new Map<Value, number>();
  for (const point of points) rows.set(of(point), (rows.get(of(point)) ?? 0) + point.rows);
  return within(
    [...rows].sort(([, a], [, b]) => b - a),
    most
  );
}

function within<Value>(ordered: readonly (readonly [Value, number])[], most: number): Kept<Value> {
  const beyond = ordered.slice(most);
  return {
    kept: new Set(ordered.slice(0, most).map(([value]) => value)),
    left: { values: beyond.length, rows: beyond.reduce((sum, [, rows]) => sum + rows, 0) }
  };
}

/** The categories of an axis in their order; null where it is one of numbers or of time. */
function categoriesOf(
  points: readonly Point[],
  axis: 'x' | 'y',
  channel: Channel,
  { mark, sort, limit }: ChartSettings
): (Kept<string> & { order: string[] }) | null {
  const isBand = mark === 'cell' || (axis === 'x' && (mark === 'bar' || mark === 'column'));
  if (channel.kind === 'category' ? axis === 'y' && ['bar', 'column', 'line'].includes(mark) : !isBand)
    return null;
  const found = new Map<string, { value: ChannelValue; weight: number; rows: number }>();
  for (const point of points) {
    const label = labelOf(channel, point[axis]);
    const at = found.get(label) ?? { value: point[axis], weight: 0, rows: 0 };
    at.weight += weightOf(point, mark);
    at.rows += point.rows;
    found.set(label, at);
  }
  const compare = (a: ChannelValue, b: ChannelValue) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en');
  const entries = [...found];
  if (sort === 'label' || channel.kind !== 'category')
    entries.sort(([, a], [, b]) => compare(a.value, b.value));
  // A line keeps its way through the rows.
  else if (sort === 'value' && mark !== 'line') entries.sort(([, a], [, b]) => b.weight - a.weight);
  const kept = within(
    entries.map(([label, { rows }]) => [label, rows] as const),
    Math.min(limit, mostCategories)
  );
  return { ...kept, order: [...kept.kept] };
}

/** What a category is sorted by: the length of its bars, else its rows. */
const weightOf = ({ y, rows }: Point, mark: ChartSettings['mark']): number =>
  (mark === 'bar' || mark === 'column') && typeof y === 'number' ? y : rows;

const beyond = ({ values, rows }: { values: number; rows: number }, noun: string, channel: Channel | null) =>
  values && channel
    ? [`${number(values)} more ${noun}${values === 1 ? '' : 's'} of ${channel.name} (${count(rows, 'row')})`]
    : [];
