/** What a cell can name without defining it: see `../frame/builtins.ts`. */
export const builtins = [
  'Plot',
  'Inputs',
  'd3',
  'aq',
  'html',
  'svg',
  'md',
  'htl',
  'DuckDBClient',
  'FileAttachment',
  'Generators',
  'Mutable',
  'display',
  'view',
  'width',
  'dark',
  'now',
  'invalidation',
  'visibility'
];
