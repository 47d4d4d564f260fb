/** Longitude and latitude, in degrees. */
export type Point = readonly [number, number];

/** A ring whose longitudes go on beyond 180° where it crosses the antimeridian, so that its steps stay small. */
export function unwrap(ring: readonly Point[]): Point[] {
  let turn = 0;
  return ring.map(([x, y], i) => {
    const before = ring[i - 1]?.[0] ?? x;
    turn += x - before > 180 ? -360 : x - before < -180 ? 360 : 0;
    return [x + turn, y] as const;
  });
}

/** Square degrees, as at the equator. */
export function areaOf(ring: readonly Point[]): number {
  return Math.abs(
    ring.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
      return sum + ((x * nextY - nextX * y) / 2) * shrink(y);
    }, 0)
  );
}

/** How much narrower a degree of longitude is at a latitude than at the equator. */
const shrink = (latitude: number) => Math.cos((latitude * Math.PI) / 180);

/**
 * Leaves out corners, the smallest first, until each takes more than an area (Visvalingam and Whyatt 1993).
 * @param ring closed: its last point is its first
 */
export function simplify(ring: readonly Point[], smallest: number): Point[] {
  const left = ring.slice(0, -1);
  const corner = (i: number) => {
    const around = [-1, 0, 1].map(
      (step) => left[(i + step + left.length) % left.length] ?? ([0, 0] as const)
    );
    return areaOf(around);
  };
  while (left.length > 4) {
    let least = 0;
    for (let i = 1; i < left.length; i++) if (corner(i) < corner(least)) least = i;
    if (corner(least) > smallest) break;
    left.splice(least, 1);
  }
  return [...left, ...left.slice(0, 1)];
}
