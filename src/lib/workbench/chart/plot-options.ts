/** A drawing → options for Plot, and its key. */
import type { Markish, PlotOptions } from '@observablehq/plot';
import type { KeyItem } from '$lib/charts/key';
import type { Layout } from '$lib/charts/layout';
import { cellMarks, shadeKey } from './cell-marks';
import { keyOf, looksOf } from './colours';
import type { Drawing } from './drawing';
import { axisOf } from './axes';
import { framed, type FrameWish } from './frame';
import { barMarks, binMarks, dotMarks, lineMarks, rowDotMarks, tickMarks } from './marks';
import { isInParts } from './parts';
import { measureName } from './words';

/** The share of its place that a bar, and a cell, leaves empty. */
const band = 0.18;
const tight = 0.04;

/** Options for Plot, in the colours of the page. */
export function plotOptions(drawing: Drawing, layout: Layout): PlotOptions {
  const { marks: axes, ...frame } = framed(drawing, layout, wishOf(drawing));
  return { ...frame, marks: [...axes, ...marksOf(drawing)] };
}

/** What the colours of a chart mean. */
export function chartKey(drawing: Drawing): KeyItem[] {
  const { settings, channels } = drawing;
  if (settings.mark === 'cell' && settings.aggregate !== 'none') return shadeKey(drawing);
  if (!channels.colour) return [];
  const { mark } = settings;
  return keyOf(looksOf(drawing.colours, drawing.otherColours), isInParts(drawing) ? mark : 'dot');
}

function marksOf(drawing: Drawing): Markish[] {
  switch (drawing.settings.mark) {
    case 'bar':
    case 'column':
      return isInParts(drawing) ? barMarks(drawing) : rowDotMarks(drawing);
    case 'line':
      return lineMarks(drawing);
    case 'dot':
      return dotMarks(drawing);
    case 'tick':
      return tickMarks(drawing);
    case 'histogram':
      return binMarks(drawing);
    case 'cell':
      return cellMarks(drawing);
  }
}

function wishOf({ settings, channels, categories, points, panels }: Drawing): FrameWish {
  const { mark, scale } = settings;
  const isLog = scale === 'log';
  const among = panels.length > 1;
  const measured = { name: measureName(settings), largest: mostOf(points) };
  const x = axisOf(channels.x, categories.x, {
    padding: mark === 'column' ? band : mark === 'cell' ? tight : null
  });
  switch (mark) {
    case 'bar':
      return {
        inner: Math.max(48, (categories.x?.length ?? 0) * 26),
        x: axisOf(null, null, measured),
        y: axisOf(channels.x, categories.x, { padding: band })
      };
    case 'tick':
      return {
        inner: Math.max(48, (categories.y?.length ?? 1) * 32),
        x: axisOf(channels.x, null, { isLog }),
        y: channels.y
          ? axisOf(channels.y, categories.y, { padding: band, largest: measured.largest })
          : { kind: 'none' }
      };
    case 'cell':
      return {
        inner: (categories.y?.length ?? 0) * 26,
        x,
        y: axisOf(channels.y, categories.y, { padding: tight })
      };
    case 'dot':
      return {
        inner: among ? 180 : 380,
        x,
        y: axisOf(channels.y, categories.y, { isLog, largest: measured.largest })
      };
    default:
      return { inner: among ? 150 : 340, x, y: axisOf(null, null, { isLog, ...measured }) };
  }
}

const mostOf = (points: Drawing['points']): number =>
  points.reduce((most, { y }) => (typeof y === 'number' && Math.abs(y) > Math.abs(most) ? y : most), 0);
