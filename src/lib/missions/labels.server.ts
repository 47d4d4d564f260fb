import { categories } from '$lib/dataset/descriptor';
import type { TableName } from '$lib/dataset/rows';

/** What the codebook calls a code of a column; the code itself where it has no other name. */
export const labelOf = (table: TableName, column: string, code: string): string =>
  categories(table, column).find(({ value }) => value === code)?.label ?? code;

/** As `labelOf`; null for an empty cell. */
export const labelOrNull = (table: TableName, column: string, code: string | null): string | null =>
  code === null ? null : labelOf(table, column, code);
