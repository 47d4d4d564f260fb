/** Room for a label beside a dot, in pixels. It begins, ends or is centred in it, whichever keeps it at its dot. */
export interface Room {
  left: number;
  right: number;
  top: number;
  bottom: number;
  anchor: 'start' | 'middle' | 'end';
  /** Where a line leads that ties the label to its dot; none where it stands beside it. */
  tie?: { x: number; y: number };
}

type Box = Pick<Room, 'left' | 'right' | 'top' | 'bottom'>;

export interface Dot {
  x: number;
  y: number;
  radius: number;
}

const lineHeight = 13;
const gap = 3;

/** The room of a dot itself. */
export const roomOf = ({ x, y, radius }: Dot): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius
});

/** Rooms beside a dot in the order of preference: right, left, above, below, aslant. */
export function roomsBeside({ x, y, radius }: Dot, width: number): Room[] {
  const reach = radius + gap;
  const aside = radius * Math.SQRT1_2 + 1;
  const right = (from: number) => ({ left: x + from, right: x + from + width, anchor: 'start' as const });
  const left = (from: number) => ({ left: x - from - width, right: x - from, anchor: 'end' as const });
  const across = { left: x - width / 2, right: x + width / 2, anchor: 'middle' as const };
  const beside = { top: y - lineHeight / 2, bottom: y + lineHeight / 2 };
  const above = (from: number) => ({ top: y - from - lineHeight, bottom: y - from });
  const below = (from: number) => ({ top: y + from, bottom: y + from + lineHeight });
  return [
    { ...right(reach), ...beside },
    { ...left(reach), ...beside },
    { ...across, ...above(reach) },
    { ...across, ...below(reach) },
    { ...right(aside), ...above(aside) },
    { ...right(aside), ...below(aside) },
    { ...left(aside), ...above(aside) },
    { ...left(aside), ...below(aside) }
  ];
}

const distances = [12, 20, 28, 36, 44, 52, 60];
const directions = 16;

/** Rooms farther off, the nearest first, each tied to its dot by a line. */
export function roomsFarOff({ x, y, radius }: Dot, width: number): Room[] {
  return distances.flatMap((distance) =>
    Array.from({ length: directions }, (_, i): Room => {
      const angle = (2 * Math.PI * i) / directions;
      const [right, down] = [Math.cos(angle), Math.sin(angle)];
      const tie = { x: x + (radius + distance) * right, y: y + (radius + distance) * down };
      if (Math.abs(right) < 0.2) {
        const top = down > 0 ? tie.y + 1 : tie.y - 1 - lineHeight;
        const across = { left: tie.x - width / 2, right: tie.x + width / 2, anchor: 'middle' as const };
        return { ...across, top, bottom: top + lineHeight, tie };
      }
      const left = right > 0 ? tie.x + gap : tie.x - gap - width;
      return {
        left,
        right: left + width,
        top: tie.y - lineHeight / 2,
        bottom: tie.y + lineHeight / 2,
        anchor: right > 0 ? 'start' : 'end',
        tie
      };
    })
  );
}

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Where the text of a label is anchored. */
export const anchorOf = ({ anchor, left, right }: Room): number =>
  anchor === 'start' ? left : anchor === 'end' ? right : (left + right) / 2;
