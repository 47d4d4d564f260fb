import type { PlotOptions } from '@observablehq/plot';
import { hatched, swatch, type KeyItem, type KeyShape } from '$lib/charts/key';
import type { Layout } from '$lib/charts/layout';
import { stackedBars, type Segment } from '$lib/charts/stacked-bars';
import { number, percent } from '$lib/ui/words';
import type { ShareGrid } from '../share-grid';
import type { MetSidesRow, Sides } from './row';

interface Part {
  label: string;
  fill: string;
  edge?: 'upper' | 'lower';
}

/** From left to right, so that all who met parties stand together, and all who met civil society. */
export const parts: Readonly<Record<Sides, Part>> = {
  parties: { label: 'parties or candidates only', fill: 'var(--accent)', edge: 'upper' },
  both: { label: 'both', fill: 'var(--ink)' },
  society: { label: 'civil society or media only', fill: 'var(--warn)', edge: 'lower' },
  neither: { label: 'neither in what we read', fill: 'hatched' }
};

export const sides: readonly Sides[] = ['parties', 'both', 'society', 'neither'];

const edgeShapes: Readonly<Record<'upper' | 'lower', KeyShape>> = {
  upper: { path: 'M-6-3H6', style: { stroke: 'var(--paper)', 'stroke-width': '1.5' } },
  lower: { path: 'M-6 3H6', style: { stroke: 'var(--paper)', 'stroke-width': '1.5' } }
};

/** What the parts mean. */
export const sidesKey: readonly KeyItem[] = sides.map((side) => {
  const { label, fill, edge } = parts[side];
  if (fill === 'hatched') return hatched(label);
  const item = swatch(label, fill);
  return edge ? { ...item, shapes: [...item.shapes, edgeShapes[edge]] } : item;
});

/** A bar for each organization, or country: of its missions with known meetings, whom they met. */
export function drawSides(grid: ShareGrid<MetSidesRow>, layout: Layout, asShares: boolean): PlotOptions {
  return stackedBars({
    bars: grid.groups.map(({ id, label, missions }) => ({
      id,
      label,
      note: `n = ${number(missions)}`,
      segments: sides.map((side) => segment(grid, side, id, asShares))
    })),
    layout,
    ...(asShares ? { most: 1 } : {}),
    tickFormat: asShares ? percent : (value) => (Number.isInteger(value) ? number(value) : ''),
    id: 'met-parties-and-civil-society'
  });
}

function segment(grid: ShareGrid<MetSidesRow>, side: Sides, group: string, asShares: boolean): Segment {
  const { missions, share } = grid.cell(side, group);
  const { fill, edge } = parts[side];
  return {
    key: `${side}|${group}`,
    value: asShares ? share : missions,
    fill,
    ink: fill === 'hatched' ? 'var(--ink)' : 'var(--paper)',
    ...(edge ? { edge } : {}),
    text: number(missions)
  };
}
