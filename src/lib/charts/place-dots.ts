import { dotLooks } from './dot-paths';
import type { DotStrips, StripDot } from './dot-strips';
import { groupBy } from './group-by';
import { builtWidthOf } from './layout';
import { axisHeight } from './place-strips';
import type { FramedStrip } from './strip-frame';
import { lanesOf } from './strip-lanes';

/** A strip with the pixels that it takes, and its dots in their lanes. */
export interface PlacedDots extends FramedStrip {
  id: string;
  top: number;
  dots: (StripDot & { y: number })[];
}

const padding = 6;

/** A strip's right end needs room for its note; on a phone that stands over the strip. */
export function marginOf({ layout, labels, note }: DotStrips): { left: number; right: number } {
  const { margin, head } = dotLooks[layout.kind];
  return head ? margin : { left: labels ?? margin.left, right: note ? margin.right : 56 };
}

/** A value, or the end of the axis beyond which it lies. */
export const within = (value: number, [least, most]: [number, number]) =>
  Math.min(most, Math.max(least, value));

/** Gives each strip the height that its dots need, at the width that is drawn at build. */
export function placeDots(form: DotStrips): PlacedDots[] {
  const { dots, grid, layout, axis, note } = form;
  const { head, lane } = dotLooks[layout.kind];
  const margin = marginOf(form);
  const builtWidth = builtWidthOf(layout);
  const [least, most] = axis.domain;
  const pixels = (value: number) =>
    ((within(value, axis.domain) - least) / (most - least || 1)) * (builtWidth - margin.left - margin.right);
  const byStrip = groupBy(dots, ({ strip }) => strip);
  let top = axisHeight;
  return grid.panels.map((panel) => {
    const own = [...(byStrip.get(panel.id) ?? [])].sort((a, b) => a.value - b.value);
    const lanes = lanesOf(
      own.map(({ value }) => pixels(value)),
      lane
    );
    const highest = lanes.reduce((max, other) => Math.max(max, other), 0);
    const height = head + Math.max(lane * (highest + 1), 12) + 2 * padding;
    const lane0 = head + (height - head - lane * highest) / 2;
    const strip = {
      id: panel.id,
      label: panel.label,
      count: panel.count,
      ...(note ? { note: note(panel) } : {}),
      top,
      bottom: top + height,
      middle: top + (head ? head / 2 + 2 : height / 2),
      dots: own.map((dot, i) => ({ ...dot, y: lane0 + lane * (lanes[i] ?? 0) }))
    };
    top += height;
    return strip;
  });
}
