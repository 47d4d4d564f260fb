/** A small multiple: what it is about and how many rows it shows. */
export interface Panel {
  id: string;
  label: string;
  count: number;
  column: number;
  row: number;
}

/** Small multiples in reading order, the most frequent first. */
export interface PanelGrid {
  panels: readonly Panel[];
  columns: number;
  rows: number;
  of(id: string): Panel | undefined;
  hidden: { panels: number; rows: number };
}

/**
 * Lays rows out in small multiples.
 * @param counts what each panel counts, by its id
 * @param label what a panel is called
 * @param columns panels side by side
 * @param limit panels at most; the rest is counted in `hidden`
 */
export function panelGrid(
  counts: ReadonlyMap<string, number>,
  label: (id: string) => string,
  columns: number,
  limit: number
): PanelGrid {
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const shown = ranked.slice(0, limit);
  const left = ranked.slice(limit);
  const used = Math.max(1, Math.min(columns, shown.length));
  const panels = shown.map(([id, count], i) => ({
    id,
    label: label(id),
    count,
    column: i % used,
    row: Math.floor(i / used)
  }));
  const byId = new Map(panels.map((panel) => [panel.id, panel]));
  return {
    panels,
    columns: used,
    rows: Math.ceil(panels.length / used),
    of: (id) => byId.get(id),
    hidden: { panels: left.length, rows: left.reduce((sum, [, count]) => sum + count, 0) }
  };
}
