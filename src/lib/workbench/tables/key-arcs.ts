/** Which tables refer to which, as arcs beside a list of them. */
import type { SchemaTable } from '$lib/dataset/schema';

export interface Arc {
  from: string;
  to: string;
  /** A path of SVG: from the middle of one line of the list to that of another. */
  path: string;
}

export interface KeyArcs {
  tables: { name: string; y: number }[];
  arcs: Arc[];
  width: number;
  height: number;
}

/** The tables that a table's columns refer to, each once. */
export const refersTo = ({ columns }: Pick<SchemaTable, 'columns'>): string[] => [
  ...new Set(columns.flatMap(({ references }) => references?.table ?? []))
];

const line = 22;
const names = 138;

/**
 * Lays out the references between tables: a line each, an arc for each pair, wider the farther apart they are.
 * @param width of all, in pixels
 */
export function keyArcs(tables: readonly Pick<SchemaTable, 'name' | 'columns'>[], width: number): KeyArcs {
  const y = new Map(tables.map(({ name }, i) => [name, (i + 0.5) * line]));
  const most = tables.length * line;
  const arcs = tables.flatMap((table) =>
    refersTo(table).flatMap((to): Arc[] => {
      const { name } = table;
      const a = y.get(name);
      const b = y.get(to);
      if (a === undefined || b === undefined || name === to) return [];
      const bulge = names + 12 + (Math.abs(b - a) / most) * (width - names - 20) * 1.3;
      return [{ from: name, to, path: `M${names},${a}C${bulge},${a} ${bulge},${b} ${names},${b}` }];
    })
  );
  return {
    tables: tables.map(({ name }) => ({ name, y: y.get(name) ?? 0 })),
    arcs,
    width,
    height: most
  };
}
