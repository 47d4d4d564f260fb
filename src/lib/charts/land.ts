import steps from './land.json';

/** A ring stands in its file as a point and the steps from there, in tenths of a degree. */
function toRing(ring: readonly number[]): [number, number][] {
  let x = 0;
  let y = 0;
  return Array.from({ length: ring.length / 2 }, (_, i) => {
    x += ring[2 * i] ?? 0;
    y += ring[2 * i + 1] ?? 0;
    return [x / 10, y / 10];
  });
}

/**
 * Land as one shape without borders, so that no disputed one is drawn as settled: Natural Earth 1:110m, public domain,
 * simplified by `npm run generate:map`.
 */
export const land = {
  type: 'MultiPolygon' as const,
  coordinates: steps.map((polygon) => polygon.map(toRing))
};
