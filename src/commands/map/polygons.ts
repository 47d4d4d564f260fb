import { areaOf, type Point } from './simplify';

/** An outer ring and its holes. */
export type Polygon = readonly (readonly Point[])[];

/** The polygons of a GeoJSON geometry; none where it is no area. */
export function polygonsOf(geometry: { type: string } & Partial<{ coordinates: unknown }>): Polygon[] {
  if (geometry.type === 'Polygon') return [geometry.coordinates as Polygon];
  return geometry.type === 'MultiPolygon' ? (geometry.coordinates as Polygon[]) : [];
}

export function largestPolygon(polygons: readonly Polygon[]): Polygon {
  return polygons.reduce((largest, polygon) =>
    areaOf(polygon[0] ?? []) > areaOf(largest[0] ?? []) ? polygon : largest
  );
}

const grid = 32;
const rounds = 4;

/** The point of a polygon that is farthest from its border: sought on a grid, then on finer ones around the best. */
export function innermost(polygon: Polygon): Point {
  const outer = polygon[0] ?? [];
  const extent = (of: (point: Point) => number) => [Math.min(...outer.map(of)), Math.max(...outer.map(of))];
  const [west = 0, east = 0] = extent(([x]) => x);
  const [south = 0, north = 0] = extent(([, y]) => y);
  let best: Point = [(west + east) / 2, (south + north) / 2];
  let [width, height] = [east - west, north - south];
  for (let round = 0; round < rounds; round++) {
    const [x, y] = best;
    const candidates = Array.from({ length: grid * grid }, (_, i): Point => [
      x + width * (((i % grid) + 0.5) / grid - 0.5),
      y + height * ((Math.floor(i / grid) + 0.5) / grid - 0.5)
    ]);
    best = [best, ...candidates].reduce((a, b) => (depth(polygon, b) > depth(polygon, a) ? b : a));
    width /= grid / 4;
    height /= grid / 4;
  }
  return best;
}

/** How far a point is from the border, in degrees as at the equator; less than zero outside. */
function depth(polygon: Polygon, [x, y]: Point): number {
  const narrower = Math.cos((y * Math.PI) / 180);
  let nearest = Infinity;
  let inside = false;
  for (const ring of polygon)
    ring.forEach(([ax, ay], i) => {
      const [bx, by] = ring[(i + 1) % ring.length] ?? [ax, ay];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      const [dx, dy] = [(bx - ax) * narrower, by - ay];
      const along = ((x - ax) * narrower * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
      const t = Math.min(1, Math.max(0, along));
      nearest = Math.min(nearest, Math.hypot((x - ax) * narrower - t * dx, y - ay - t * dy));
    });
  return inside ? nearest : -nearest;
}
