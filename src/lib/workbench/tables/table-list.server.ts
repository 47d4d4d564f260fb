import { loadSchema } from '$lib/dataset/schema.server';
import type { ListedTable } from './table-list';

/** All tables and views, as the workbench lists them. */
export async function tableList(): Promise<ListedTable[]> {
  const { tables } = await loadSchema();
  return tables.map(({ name, kind, description, rows, columns }) => ({
    name,
    kind,
    description,
    rows,
    refersTo: [...new Set(columns.flatMap(({ references }) => references?.table ?? []))]
  }));
}
