/**
 * The packages of d3 that every notebook has: those that compute. Plot needs most of them anyway, and the others (`rest.ts`) need them, too.
 * All come with the package `d3`, which names the versions that go together.
 */
export * from 'd3-array';
export * from 'd3-color';
export * from 'd3-contour';
export * from 'd3-delaunay';
export * from 'd3-dsv';
export * from 'd3-format';
export * from 'd3-interpolate';
export * from 'd3-path';
export * from 'd3-random';
export * from 'd3-scale';
export * from 'd3-scale-chromatic';
export * from 'd3-time';
export * from 'd3-time-format';
