import type { Markish } from '@observablehq/plot';
import type { GroundOf } from './ground';
import type { Layout } from './layout';
import { overAll, tenth } from './over-all';
import { panelBoxes } from './panel-boxes';
import { panelMargins } from './panel-frame';
import type { PanelGrid } from './panels';

/**
 * Where dates and marks stand in small multiples.
 * @param value a date's place on the time scale
 * @param dots the marks that labels keep clear of: panel, time and value as the scales know them
 */
export function panelGround(
  grid: PanelGrid,
  layout: Layout,
  value: (date: string) => number | Date,
  dots: readonly { panel: string; time: number | Date; value: number }[]
): GroundOf {
  const { marginLeft, marginTop } = panelMargins(layout);
  return (scales) => {
    const boxes = panelBoxes(grid, scales);
    const byId = new Map(boxes.map((box) => [box.id, box]));
    const lowest = new Map(grid.panels.map(({ column, id }) => [column, byId.get(id)]));
    return {
      boxes,
      overAxis: [...lowest.values()].flatMap((box) => box ?? []),
      x: (date, box) => Number(scales.x?.(value(date))) - marginLeft + box.left,
      dots: dots.flatMap(({ panel, time, value: high }) => {
        const box = byId.get(panel);
        if (!box) return [];
        return [
          {
            x: Number(scales.x?.(time)) - marginLeft + box.left,
            y: Number(scales.y?.(high)) - marginTop + box.top
          }
        ];
      })
    };
  };
}

/** Horizontal lines at the ticks of every panel, as one path. */
export const panelLines = (grid: PanelGrid, layout: Layout, ticks: readonly number[]): Markish =>
  overAll((scales, _dimensions, create) => {
    const { marginTop } = panelMargins(layout);
    const path = panelBoxes(grid, scales).map(({ left, top, width }) => {
      const ys = ticks.map((tick) => Number(scales.y?.(tick)) - marginTop + top);
      const across = tenth(width);
      return ys.map((y, i) => {
        const before = ys[i - 1];
        const start =
          before === undefined ? `M${tenth(left)} ${tenth(y)}` : `m${-across} ${tenth(y - before)}`;
        return `${start}h${across}`;
      });
    });
    return [create('path', { d: path.flat().join(''), stroke: 'var(--rule)' })];
  });
