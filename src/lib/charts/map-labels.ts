import type { RenderFunction } from '@observablehq/plot';
import { anchorOf, overlap, roomOf, roomsBeside, roomsFarOff, type Dot, type Room } from './label-room';
import { svgCreator } from './svg';
import type { PlacedPlace } from './world-map';

const letterWidth = 6.1;
/** The largest dots are labelled farther off, where there is no room beside them. */
const alwaysLabelled = 3;

/**
 * Writes names and numbers beside dots, the largest first, where no label and no other dot stands already. A dot whose label
 * has no room stays without one.
 */
export function mapLabels(places: readonly PlacedPlace[]): RenderFunction {
  return (index, _scales, { x: xs, y: ys }, { width, height, marginBottom }, { document }) => {
    const create = svgCreator(document);
    const group = create('g', { 'pointer-events': 'none' });
    const dots = Array.from(index, (i): Dot & { place: PlacedPlace | undefined } => ({
      x: Number((xs as number[])[i]),
      y: Number((ys as number[])[i]),
      radius: places[i]?.radius ?? 0,
      place: places[i]
    }));
    const taken: Room[] = [];
    const isFree = (room: Room, own: Dot) =>
      room.left >= 2 &&
      room.right <= width - 2 &&
      room.top >= 2 &&
      room.bottom <= height - marginBottom &&
      !taken.some((other) => overlap(room, other)) &&
      !dots.some((other) => other !== own && overlap(room, roomOf(other)));
    dots.forEach((dot, order) => {
      if (!dot.place) return;
      const { label, said } = dot.place;
      const labelWidth = (label.length + 1 + said.length) * letterWidth;
      const rooms = roomsBeside(dot, labelWidth);
      const room = [...rooms, ...(order < alwaysLabelled ? roomsFarOff(dot, labelWidth) : [])].find(
        (candidate) => isFree(candidate, dot)
      );
      if (!room) return;
      taken.push(room);
      if (room.tie) group.append(create('path', { ...tieStyle, d: tiePath(dot, room.tie) }));
      const at = { x: anchorOf(room).toFixed(1), y: (room.bottom - 3).toFixed(1) };
      const text = create('text', { ...textStyle, ...at, 'text-anchor': room.anchor });
      const count = create('tspan', { 'font-weight': 600 });
      count.append(said);
      text.append(`${label} `, count);
      group.append(text);
    });
    return group;
  };
}

const textStyle = {
  'font-size': 11,
  fill: 'var(--ink)',
  stroke: 'var(--paper)',
  'stroke-width': 2.5,
  'stroke-linejoin': 'round',
  'paint-order': 'stroke'
};

const tieStyle = { stroke: 'var(--ink-soft)', 'stroke-width': 1 };

/** From the middle of a dot to its label. */
const tiePath = ({ x, y }: Dot, tie: { x: number; y: number }) =>
  `M${x.toFixed(1)} ${y.toFixed(1)}L${tie.x.toFixed(1)} ${tie.y.toFixed(1)}`;
