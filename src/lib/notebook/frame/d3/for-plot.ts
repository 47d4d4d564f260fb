/** What Plot knows as `d3`: without the packages that draw and move things, which it does not use and a bundle would keep. */
export * from './computing';
export * from 'd3-axis';
export * from 'd3-geo';
export * from 'd3-hierarchy';
export * from 'd3-selection';
export * from 'd3-shape';
