import type { RenderFunction } from '@observablehq/plot';

/** A panel or strip as it is drawn, in pixels. */
export interface Box {
  id: string;
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where things stand in a drawn chart, in pixels. */
export interface Ground {
  boxes: readonly Box[];
  /** The boxes under which the time axis runs. */
  overAxis: readonly Box[];
  /** Where a date stands in a box. */
  x(date: string, box: Box): number;
  /** The marks that a label keeps clear of. */
  dots: readonly { x: number; y: number }[];
}

/** Where things stand, once the scales are known. */
export type GroundOf = (
  scales: Parameters<RenderFunction>[1],
  dimensions: Parameters<RenderFunction>[3]
) => Ground;
