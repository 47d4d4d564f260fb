/** What Plot gets where it imports `d3` (see the alias in `frame-bundle.server.ts`): the packages that it uses. The whole of `d3` would stay in the bundle. */
export * from './computing';
export * from 'd3-axis';
export * from 'd3-geo';
export * from 'd3-hierarchy';
export * from 'd3-selection';
export * from 'd3-shape';
