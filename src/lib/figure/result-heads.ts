import type { Table, Row } from '$lib/engine/engine';
import { formatValue } from '$lib/engine/format-value';
import type { TableHead } from '$lib/ui/table-head';

/** The heads of a table that shows a query's result; numbers sort as numbers, all else as it is written. */
export function resultHeads(table: Table): TableHead<Row>[] {
  return table.columns.map((column) => {
    const text = (row: Row) => {
      const value = row[column.name] ?? null;
      return value === null ? null : formatValue(value, column);
    };
    return {
      label: column.name,
      numeric: table.rows.some(
        (row) => typeof row[column.name] === 'number' || typeof row[column.name] === 'bigint'
      ),
      value: (row) => {
        const value = row[column.name];
        if (typeof value === 'number') return value;
        return typeof value === 'bigint' ? Number(value) : text(row);
      },
      text
    };
  });
}
