import { groupBy } from './group-by';
import type { Layout } from './layout';
import type { PanelGrid } from './panels';
import { stances } from './stance-shapes';
import { lanesOf } from './strip-lanes';

/** A mark at a date in a strip, with the stance that it stands for. */
export interface StripPoint {
  key: string;
  strip: string;
  date: string;
  stance: string;
  basis: string;
}

/** A strip with the pixels that it takes. */
export interface PlacedStrip {
  id: string;
  label: string;
  count: number;
  top: number;
  bottom: number;
  /** Where its label stands. */
  middle: number;
  marks: (StripPoint & { time: Date; y: number })[];
}

/** Pixels over the first strip and under the last one, for the years. */
export const axisHeight = 24;

const laneHeight = 10;
const stripPadding = { narrow: 5, wide: 6 };

/**
 * Gives each strip the height that its marks need.
 * @param pixels where a time stands on the axis, at the width that is drawn at build
 */
export function placeStrips(
  points: readonly StripPoint[],
  grid: PanelGrid,
  layout: Layout,
  pixels: (time: number) => number
): PlacedStrip[] {
  const byStrip = groupBy(points, (point) => point.strip);
  const padding = stripPadding[layout.kind];
  let top = axisHeight;
  return grid.panels.map(({ id, label, count }) => {
    const own = inOrder(byStrip.get(id) ?? []);
    const lanes = lanesOf(own.map((point) => pixels(Date.parse(point.date))));
    const highest = lanes.reduce((most, lane) => Math.max(most, lane), 0);
    const height = Math.max(laneHeight * (highest + 1), 12) + 2 * padding;
    const lane0 = top + (height - laneHeight * highest) / 2;
    const strip = {
      id,
      label,
      count,
      top,
      bottom: top + height,
      middle: top + height / 2,
      marks: own.map((point, i) => ({
        ...point,
        time: new Date(point.date),
        y: lane0 - top + laneHeight * (lanes[i] ?? 0)
      }))
    };
    top += height;
    return strip;
  });
}

/** By date, and on one day by stance, so that what stands one above the other can be read as counts. */
function inOrder(points: readonly StripPoint[]): StripPoint[] {
  const rank = ({ stance }: StripPoint) => stances.findIndex((known) => known === stance);
  return [...points].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : rank(a) - rank(b)));
}
