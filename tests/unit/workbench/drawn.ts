import { parseHTML } from 'linkedom';
import { setServerDocument } from '$lib/charts/document';
import { draw } from '$lib/charts/draw';
import type { Layout } from '$lib/charts/layout';
import type { Result } from '$lib/engine/engine';
import type { Drawing } from '$lib/workbench/chart/drawing';
import { makeDrawing } from '$lib/workbench/chart/make-drawing';
import { plotOptions } from '$lib/workbench/chart/plot-options';
import { ChannelShelf } from '$lib/workbench/chart/read-channels';
import { settle } from '$lib/workbench/chart/settle';

setServerDocument(parseHTML('<!doctype html><html><body></body></html>').document);

/** A result as the chart tab draws it. */
export async function drawingOf(result: Result, text: string | null = null): Promise<Drawing> {
  const { settings } = settle(result, text);
  if (!settings) throw new Error('nothing to draw');
  return makeDrawing(await new ChannelShelf(result).channels(settings), settings);
}

export const picture = (drawing: Drawing, layout: Layout = { kind: 'wide', width: 900 }): Element =>
  draw(plotOptions(drawing, layout));

/** The texts of a picture, in their order. */
export const textsIn = (svg: Element): string[] =>
  [...svg.querySelectorAll('text')].map(({ textContent }) => textContent ?? '');
