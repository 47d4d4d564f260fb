import type { Column, Result, Value } from '$lib/engine/engine';

/** A result made of rows. */
export function smallResult(
  columns: readonly (readonly [name: string, type: string])[],
  rows: Value[][]
): Result {
  return {
    columns: columns.map(([name, type]): Column => ({ name, type })),
    rowCount: rows.length,
    isCut: false,
    value: (row, column) => rows[row]?.[column] ?? null,
    arrow: () => {
      throw new Error('not needed here');
    }
  };
}
