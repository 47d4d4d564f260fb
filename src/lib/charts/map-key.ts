import type { KeyItem } from './key';

const circle = (radius: number) =>
  `M${-radius} 0a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;

/** What the dots of a map count; the sizes themselves stand below the map. */
export const mapKey = (unit: string): readonly KeyItem[] => [
  {
    label: `one country; the larger the area, the more ${unit}`,
    shapes: [{ path: circle(5), style: { fill: 'var(--accent)', 'fill-opacity': '0.62' } }]
  }
];
