import { previewSize } from '$lib/ui/preview';

/** Where things stand in the picture of a link, in its pixels. */

export const margin = 48;

/** Where the line over the foot is, from the top. */
export const floor = previewSize.height - 72;

/** How wide words are beside a chart, and without one. */
export const wordsWidth = { besideChart: 472, alone: previewSize.width - 2 * margin };

/** How much larger than in a page a chart and its key are: no word of theirs is then lost at half the picture's size. */
export const chartScale = 1.94;
export const keyScale = 1.8;

/** Where a chart stands, and what it may be high. */
export const chartPlace = { x: 548, y: margin - 6, height: floor - margin - 6 };

/** The layout that charts are drawn in, in pixels of the chart: somewhat narrower than a phone's. */
export const chartLayout = {
  kind: 'narrow',
  width: 320,
  height: Math.floor(chartPlace.height / chartScale)
} as const;
