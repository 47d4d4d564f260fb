/** The room around the marks of a chart, and its panels. */
import { text, type Markish, type PlotOptions } from '@observablehq/plot';
import type { Layout } from '$lib/charts/layout';
import { axisMarks, axisRoom, scaleOf, type Axis } from './axes';
import type { Drawing } from './drawing';

/** Pixels between two panels: room for the name of the lower one. */
const panelGap = 34;

/** What a kind of chart asks of its frame. */
export interface FrameWish {
  /** The height of a panel, in pixels. */
  inner: number;
  x: Axis;
  y: Axis;
}

/** The options of a chart, without its marks, and the marks of its axes. */
export function framed(
  { panels, channels }: Drawing,
  layout: Layout,
  { inner, x, y }: FrameWish
): PlotOptions & { marks: Markish[] } {
  const room = axisRoom(x, y, layout.width);
  const isFaceted = channels.facet !== null;
  const marginTop = (y.kind === 'number' || y.kind === 'time' ? 24 : 8) + (isFaceted ? 18 : 0);
  return {
    width: layout.width,
    height: marginTop + panels.length * inner + Math.max(0, panels.length - 1) * panelGap + room.bottom,
    marginLeft: room.left,
    marginRight: 20,
    marginTop,
    marginBottom: room.bottom,
    color: { type: 'identity' },
    x: scaleOf(x),
    y: scaleOf(y),
    ...(isFaceted && {
      fy: { domain: [...panels], axis: null, paddingInner: panelGap / (inner + panelGap), paddingOuter: 0 }
    }),
    marks: [...axisMarks(x, y, room), ...(isFaceted ? [panelNames(panels)] : [])]
  };
}

const panelNames = (panels: Drawing['panels']): Markish =>
  text(panels, {
    fy: (panel: string | null) => panel,
    text: (panel: string | null) => panel,
    frameAnchor: 'top-left',
    dy: -16,
    fontWeight: 600,
    fill: 'var(--ink)'
  });
