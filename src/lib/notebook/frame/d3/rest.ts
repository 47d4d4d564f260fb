/** The packages of d3 that few notebooks need, as they draw and move things: a part of its own, handed in when a cell uses one of them. */
export * from 'd3-axis';
export * from 'd3-brush';
export * from 'd3-chord';
export * from 'd3-dispatch';
export * from 'd3-drag';
export * from 'd3-ease';
export * from 'd3-fetch';
export * from 'd3-force';
export * from 'd3-geo';
export * from 'd3-hierarchy';
export * from 'd3-polygon';
export * from 'd3-quadtree';
export * from 'd3-selection';
export * from 'd3-shape';
export * from 'd3-timer';
export * from 'd3-transition';
export * from 'd3-zoom';
