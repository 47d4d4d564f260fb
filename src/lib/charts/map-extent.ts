/** Longitude and latitude, in degrees. */
export type Point = readonly [number, number];

/** The part of the world that a map shows. */
export interface MapExtent {
  kind: 'world' | 'region';
  /** Turns the globe so that the middle of the part is in the middle of the map. */
  rotate: [number, number];
  domain: { type: 'MultiPoint'; coordinates: [number, number][] };
}

/**
 * The world is cut in the Bering Strait. Neither the Arctic nor Antarctica is shown, nor the empty east of the Pacific;
 * west and east are at the equator, where the map is widest.
 */
const world = { middle: 11, west: -137, east: 189, south: -55, north: 77 };

/** A part wider than this, in degrees, is the world. */
const widestRegion = 140;

/** Degrees that a map shows at least, and the share around its places. */
const least = { width: 84, height: 48 };
const margin = 1.3;

/** The part of the world around points: the whole of it where they are far apart, or where there are none. */
export function mapExtent(points: readonly Point[]): MapExtent {
  const [west, east] = span(points.map(([x]) => x));
  if (!points.length || east - west > widestRegion) {
    const { middle, west, east, south, north } = world;
    return {
      kind: 'world',
      rotate: [-middle, 0],
      domain: {
        type: 'MultiPoint',
        coordinates: [
          [west, 0],
          [east, 0],
          [middle, south],
          [middle, north]
        ]
      }
    };
  }
  const latitudes = points.map(([, y]) => y);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const middle = [(west + east) / 2, (south + north) / 2] as const;
  const half = [
    Math.max((east - west) * margin, least.width) / 2,
    Math.max((north - south) * margin, least.height) / 2
  ] as const;
  const corner = (x: -1 | 0 | 1, y: -1 | 1): [number, number] => [
    middle[0] + x * half[0],
    Math.min(82, Math.max(-60, middle[1] + y * half[1]))
  ];
  return {
    kind: 'region',
    rotate: [-middle[0], 0],
    domain: {
      type: 'MultiPoint',
      coordinates: ([-1, 0, 1] as const).flatMap((x) => [corner(x, -1), corner(x, 1)])
    }
  };
}

/** From the westernmost to the easternmost of longitudes, over the antimeridian where that is shorter. */
function span(longitudes: readonly number[]): [number, number] {
  const sorted = [...longitudes].sort((a, b) => a - b);
  const first = sorted[0] ?? 0;
  const last = sorted.at(-1) ?? 0;
  let widest = first + 360 - last;
  let found: [number, number] = [first, last];
  sorted.forEach((start, i) => {
    const before = sorted[i - 1];
    if (before === undefined || start - before <= widest) return;
    widest = start - before;
    found = [start, before + 360];
  });
  return found;
}
