/** The axes of a chart: their scales, their ticks and the room that they take. */
import { axisX, axisY, gridX, gridY, type Markish } from '@observablehq/plot';
import type { Channel } from './channel';
import { cut, numberLabel } from './labels';

/** What an axis shows. */
export type Axis =
  /** `padding` is the share of its place that a category leaves empty; without one, categories are points on the axis. */
  | { kind: 'category'; labels: readonly string[]; name: string; padding: number | null }
  | { kind: 'time'; name: string }
  | { kind: 'number'; name: string; isYear: boolean; isLog: boolean; largest: number }
  | { kind: 'none' };

/** The axis that shows a column. */
export function axisOf(
  channel: Channel | null,
  labels: readonly string[] | null,
  { padding = null as number | null, isLog = false, name = channel?.name ?? '', largest = 0 } = {}
): Axis {
  if (labels) return { kind: 'category', labels, name, padding };
  if (channel?.kind === 'time') return { kind: 'time', name };
  return { kind: 'number', name, isYear: channel?.isYear ?? false, isLog, largest };
}

/** About how wide a label is set, in pixels. */
const widthOf = (label: string): number => {
  const wide = label.match(/[A-Z\p{Lu}MWmw\u2e80-\uffff]/gu)?.length ?? 0;
  return 6.7 * label.length + 2.2 * wide;
};

/** Letters of a turned label, at most. */
const mostTurned = 22;

/** The room that the axes of a chart take, in pixels, and whether the labels below are turned. */
export interface AxisRoom {
  left: number;
  bottom: number;
  turned: boolean;
  /** Letters of a label at the left, at most. */
  letters: number;
  /** Numbers that have room below, about. */
  ticks: number;
}

export function axisRoom(x: Axis, y: Axis, width: number): AxisRoom {
  const letters = Math.floor((width * 0.38) / 6.6);
  const widest = (labels: readonly string[], most: number) =>
    labels.reduce((wide, label) => Math.max(wide, widthOf(cut(label, most))), 0);
  const left =
    y.kind === 'category'
      ? Math.ceil(widest(y.labels, letters)) + 14
      : y.kind === 'none'
        ? 12
        : Math.max(36, numberLabel(y.kind === 'number' ? y.largest : 9999).length * 7 + 16);
  const ticks = Math.min(8, Math.max(2, Math.floor((width - left) / 90)));
  if (x.kind !== 'category') return { left, bottom: 44, turned: false, letters, ticks };
  const turned = widest(x.labels, mostTurned) > (width - left - 20) / Math.max(1, x.labels.length) - 6;
  return {
    left,
    bottom: turned ? Math.ceil(widest(x.labels, mostTurned) * 0.66) + 40 : 44,
    turned,
    letters,
    ticks
  };
}

export function scaleOf(axis: Axis): object {
  switch (axis.kind) {
    case 'category': {
      const domain = [...axis.labels];
      return axis.padding === null
        ? { type: 'point', domain }
        : { type: 'band', domain, padding: axis.padding };
    }
    case 'time':
      return { type: 'utc' };
    case 'number':
      return { type: axis.isLog ? 'log' : 'linear', nice: !axis.isYear && !axis.isLog };
    case 'none':
      return { axis: null };
  }
}

/** The axes and their lines, as marks. */
export function axisMarks(x: Axis, y: Axis, { turned, letters, ticks }: AxisRoom): Markish[] {
  const ink = { color: 'var(--ink-soft)', tickSize: 0 };
  const lines = { stroke: 'var(--rule)', strokeOpacity: 1 };
  const marks: Markish[] = [];
  if (x.kind === 'number' || x.kind === 'time') marks.push(gridX({ ...lines, ...ticksOf(x, 0, ticks) }));
  if (y.kind === 'number' || y.kind === 'time') marks.push(gridY({ ...lines, ...ticksOf(y, 0) }));
  if (x.kind !== 'none') {
    const isCategory = x.kind === 'category';
    const placed = isCategory
      ? ({ labelAnchor: 'center', labelArrow: 'none' } as const)
      : ({ labelAnchor: 'right' } as const);
    const named = ticksOf(x, turned ? mostTurned : letters, ticks);
    marks.push(axisX({ ...ink, ...named, ...placed, label: x.name, ...(turned && { tickRotate: -40 }) }));
  }
  // The names at the left say what they are; the chart's second line says of which column.
  if (y.kind !== 'none')
    marks.push(axisY({ ...ink, ...ticksOf(y, letters), label: y.kind === 'category' ? null : y.name }));
  return marks;
}

function ticksOf(axis: Axis, letters: number, ticks = 5): object {
  if (axis.kind === 'category') return { tickFormat: (label: string) => cut(label, letters) };
  if (axis.kind === 'time') return { ticks };
  if (axis.kind !== 'number') return {};
  const { isYear, isLog } = axis;
  const label = (value: number) => (isYear && !Number.isInteger(value) ? '' : numberLabel(value, isYear));
  return { ...(!isLog && { ticks }), tickFormat: isLog ? powersOnly : label };
}

/** On a logarithmic axis only ones, twos and fives are named. */
const powersOnly = (value: number): string =>
  /^[125]0*$|^0\.0*[125]$/.test(String(value)) ? numberLabel(value) : '';
