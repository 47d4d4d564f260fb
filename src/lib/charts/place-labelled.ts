import { groupBy } from './group-by';
import type { Layout } from './layout';
import { axisHeight } from './place-strips';
import type { FramedStrip } from './strip-frame';
import { lanesOf, markRoom } from './strip-lanes';

/** A dot at a date in a strip, with a word beside it. */
export interface LabelledPoint {
  key: string;
  strip: string;
  date: string;
  colour: string;
  /** Stands beside the dot, where its strip has labels. */
  label: string;
}

/** A strip: whose dots, what it is called, and a line below that. */
export interface LabelledStrip {
  id: string;
  label: string;
  sub: string;
  /** What stands at its right end. */
  note: string;
  /** Whether the words stand beside the dots; many dots without them take less room. */
  labelled: boolean;
}

export interface PlacedLabelledStrip extends FramedStrip {
  top: number;
  sub: string;
  labelled: boolean;
  points: (LabelledPoint & { time: Date; y: number })[];
}

const lane = 13;
/** Pixels over the dots of a strip: on a phone its name stands there, and its dots have the full width. */
const above = { narrow: 26, wide: 9 };
const least = { narrow: 18, wide: 26 };
const below = 5;
const labelSize = 7;

/**
 * Gives each strip the height that its dots need with their words.
 * @param pixels where a time stands on the axis, at the width that is drawn at build
 */
export function placeLabelled(
  points: readonly LabelledPoint[],
  strips: readonly LabelledStrip[],
  { kind }: Layout,
  pixels: (time: number) => number
): PlacedLabelledStrip[] {
  const byStrip = groupBy(points, (point) => point.strip);
  let top = axisHeight;
  return strips.map(({ id, label, sub, note, labelled }) => {
    const own = [...(byStrip.get(id) ?? [])].sort((a, b) => (a.date < b.date ? -1 : 1));
    const longest = own.reduce((most, point) => Math.max(most, point.label.length), 0);
    const room = labelled ? markRoom + 4 + longest * labelSize : markRoom;
    const lanes = lanesOf(own.map((point) => pixels(Date.parse(point.date))), room);
    const step = labelled ? lane : markRoom + 1;
    const deep = (Math.max(0, ...lanes) + 1) * step;
    const height = above[kind] + Math.max(deep, least[kind]) + below;
    const strip = {
      label, sub, note, labelled, top,
      count: own.length,
      bottom: top + height,
      middle: top + (kind === 'narrow' ? 12 : 15),
      points: own.map((point, i) => ({
        ...point,
        time: new Date(point.date),
        y: above[kind] + step * ((lanes[i] ?? 0) + 0.5)
      }))
    };
    top += height;
    return strip;
  });
} // prettier-ignore
