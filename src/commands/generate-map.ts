/**
 * `npm run generate:map`: writes src/lib/charts/land.json and country-points.json from the public-domain
 * Natural Earth maps of `world-atlas`. Land is one shape without borders; every country of data/countries.csv gets one point.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { readTable } from '../lib/dataset/read-table';
import { largestPolygon, innermost, polygonsOf, type Polygon } from './map/polygons';
import { areaOf, simplify, unwrap } from './map/simplify';

const require = createRequire(import.meta.url);
const atlas = (name: string): Topology =>
  JSON.parse(readFileSync(require.resolve(`world-atlas/${name}.json`), 'utf8')) as Topology;

/** Square degrees at the equator: smaller corners and islands are left out. */
const smallestCorner = 0.6;
const smallestIsland = 1;
/** Nobody votes south of this latitude. */
const southEnd = -60;

interface Shape {
  id: string;
  name: string;
  polygons: Polygon[];
}

function shapes(topology: Topology, object: string): Shape[] {
  const found = topology.objects[object];
  if (!found) throw new Error(`the atlas has no “${object}”`);
  const made = feature(topology, found);
  return ('features' in made ? made.features : [made]).map(({ id, properties, geometry }) => ({
    id: String(id ?? ''),
    name: String((properties as { name?: unknown } | null)?.name ?? ''),
    polygons: polygonsOf(geometry)
  }));
}

const polygons = shapes(atlas('land-110m'), 'land')
  .flatMap((shape) => shape.polygons)
  .filter(([outer = []]) => outer.some(([, latitude]) => latitude > southEnd))
  .map((rings) =>
    rings
      .map(unwrap)
      .filter((ring) => areaOf(ring) > smallestIsland)
      .map((ring) => simplify(ring, smallestCorner))
  )
  .filter((rings) => rings.length);

/** A ring in tenths of a degree: its first point, then the steps from point to point. */
const steps = (ring: readonly (readonly [number, number])[]) =>
  ring
    .map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)] as const)
    .flatMap(([x, y], i, all) => {
      const [fromX, fromY] = all[i - 1] ?? [0, 0];
      return [x - fromX, y - fromY];
    });

const maps = ['countries-50m', 'countries-10m'].flatMap((name) => shapes(atlas(name), 'countries'));
const points = readTable('countries').map(({ id, numeric, name }) => {
  const shape = maps.find((found) => (numeric ? found.id === numeric : found.name === name));
  if (!shape) throw new Error(`the atlas has no shape of ${name}`);
  return [id, innermost(largestPolygon(shape.polygons)).map((degrees) => Math.round(degrees * 10) / 10)];
});

writeFileSync('src/lib/charts/land.json', `${JSON.stringify(polygons.map((rings) => rings.map(steps)))}\n`);
writeFileSync('src/lib/charts/country-points.json', `${JSON.stringify(Object.fromEntries(points))}\n`);
console.log(`${polygons.length} polygons of ${polygons.flat(2).length} points, ${points.length} countries`);
