import type { Box, GroundOf } from './ground';
import type { PanelGrid } from './panels';

/** Where the small multiples stand once they are drawn. */
export const panelBoxes = (grid: PanelGrid, scales: Parameters<GroundOf>[0]): Box[] =>
  grid.panels.map(({ id, column, row }) => ({
    id,
    left: Number(scales.fx?.(column)),
    top: Number(scales.fy?.(row)),
    width: scales.scales.fx?.bandwidth ?? 0,
    height: scales.scales.fy?.bandwidth ?? 0
  }));
