/** Arrow → the first rows as text, for a preview. */
import { formatValue } from '$lib/engine/format-value';
import { readResult } from '$lib/engine/result';
import type { Result } from '$lib/engine/engine';
import { previewRows, type Preview } from './source';

/**
 * @param ipc an Arrow file or stream with the first rows at least
 * @param rowCount of all of the table, where it is known
 */
export function previewArrow(ipc: Uint8Array, rowCount: number | null, notes: string[] = []): Preview {
  return previewResult(readResult(ipc), rowCount, notes);
}

/** @param result the first rows at least */
export function previewResult(result: Result, rowCount: number | null, notes: string[]): Preview {
  const { columns } = result;
  const rows = Array.from({ length: Math.min(previewRows, result.rowCount) }, (_, row) =>
    columns.map((column, i) => {
      const value = result.value(row, i);
      return value === null ? null : formatValue(value, column);
    })
  );
  return { columns, rows, rowCount, notes };
}
