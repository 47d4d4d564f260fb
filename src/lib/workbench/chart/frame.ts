/** The room around the marks of a chart, and its panels. */
import { axisX, axisY, gridX, gridY, text, type Markish, type PlotOptions } from '@observablehq/plot';
import type { Layout } from '$lib/charts/layout';
import type { Channel } from './channel';
import type { Drawing } from './drawing';
import { cut, numberLabel } from './labels';

/** Pixels that a letter of an axis takes, at most but for the widest. */
const letter = 6.6;
const panelGap = 34;

/** What a kind of chart asks of its frame. */
export interface FrameWish {
  /** The height of a panel, in pixels. */
  inner: number;
  x: AxisWish;
  y: AxisWish;
}

export type AxisWish =
  | { kind: 'category'; labels: readonly string[]; name: string; isBand: boolean }
  | { kind: 'time'; name: string }
  | { kind: 'number'; name: string; isYear: boolean; isLog: boolean; largest: number }
  | { kind: 'none' };

/** The wish of an axis that shows a column. */
export function axisOf(
  channel: Channel | null,
  labels: readonly string[] | null,
  { isBand = false, isLog = false, name = channel?.name ?? '', largest = 0 } = {}
): AxisWish {
  if (labels) return { kind: 'category', labels, name, isBand };
  if (channel?.kind === 'time') return { kind: 'time', name };
  return { kind: 'number', name, isYear: channel?.isYear ?? false, isLog, largest };
}

/** The options of a chart, without its marks, and the marks of its axes. */
export function framed(
  { panels, channels }: Drawing,
  layout: Layout,
  wish: FrameWish
): PlotOptions & { marks: Markish[] } {
  const most = Math.floor((layout.width * 0.38) / letter);
  const longest = (labels: readonly string[]) =>
    Math.min(
      labels.reduce((length, label) => Math.max(length, label.length), 0),
      most
    );
  const { x, y } = wish;
  const marginLeft =
    y.kind === 'category'
      ? Math.ceil(longest(y.labels) * letter) + 14
      : y.kind === 'number'
        ? Math.max(36, numberLabel(y.largest).length * 7 + 16)
        : 12;
  const turned = x.kind === 'category' && turns(x.labels, layout.width - marginLeft);
  const marginBottom =
    x.kind === 'category' && turned ? Math.ceil(Math.min(longest(x.labels), 22) * letter * 0.72) + 40 : 44;
  const isFaceted = channels.facet !== null;
  const marginTop = 24 + (isFaceted ? 16 : 0);
  const height = marginTop + panels.length * wish.inner + (panels.length - 1) * panelGap + marginBottom;
  return {
    width: layout.width,
    height,
    marginLeft,
    marginRight: 20,
    marginTop,
    marginBottom,
    color: { type: 'identity' },
    x: scaleOf(x),
    y: { ...scaleOf(y), ...(y.kind === 'category' ? {} : { nice: true }) },
    ...(isFaceted && {
      fy: {
        domain: [...panels],
        axis: null,
        paddingInner: panelGap / (wish.inner + panelGap),
        paddingOuter: 0
      }
    }),
    marks: [
      ...axes(x, y, most, turned),
      ...(isFaceted
        ? [
            text(panels, {
              fy: (panel: string | null) => panel,
              text: (panel: string | null) => panel,
              frameAnchor: 'top-left',
              dy: -16,
              fontWeight: 600,
              fill: 'var(--ink)'
            })
          ]
        : [])
    ]
  };
}

const turns = (labels: readonly string[], room: number): boolean =>
  labels.some((label) => label.length * letter > room / Math.max(1, labels.length) - 4);

function scaleOf(axis: AxisWish): object {
  switch (axis.kind) {
    case 'category':
      return {
        type: axis.isBand ? 'band' : 'point',
        domain: [...axis.labels],
        ...(axis.isBand && { padding: 0.18 })
      };
    case 'time':
      return { type: 'utc' };
    case 'number':
      return { type: axis.isLog ? 'log' : 'linear' };
    case 'none':
      return { axis: null };
  }
}

function axes(x: AxisWish, y: AxisWish, most: number, turned: boolean): Markish[] {
  const ink = { color: 'var(--ink-soft)' };
  const grid = { stroke: 'var(--rule)', strokeOpacity: 1 };
  return [
    ...(x.kind === 'number' || x.kind === 'time' ? [gridX(grid)] : []),
    ...(y.kind === 'number' || y.kind === 'time' ? [gridY(grid)] : []),
    ...(x.kind === 'none'
      ? []
      : [
          axisX({
            ...ink,
            ...ticksOf(x, turned ? 22 : most),
            tickSize: 0,
            label: x.name,
            labelAnchor: x.kind === 'category' ? 'center' : 'right',
            labelArrow: x.kind === 'category' ? 'none' : 'right',
            ...(turned && { tickRotate: -40 })
          })
        ]),
    ...(y.kind === 'none'
      ? []
      : [
          axisY({
            ...ink,
            ...ticksOf(y, most),
            tickSize: 0,
            label: y.name,
            ...(y.kind === 'category' && { labelArrow: 'none' })
          })
        ])
  ];
}

function ticksOf(axis: AxisWish, most: number): object {
  if (axis.kind === 'category') return { tickFormat: (label: string) => cut(label, most) };
  if (axis.kind !== 'number') return {};
  return {
    ticks: 5,
    tickFormat: (value: number) =>
      axis.isYear && !Number.isInteger(value) ? '' : numberLabel(value, axis.isYear)
  };
}
