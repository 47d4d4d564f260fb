/** `sources` → `source`, `countries` → `country`: one row of a table, in words. */
export function singular(table: string): string {
  return table.replaceAll('_', ' ').replace(/ies$/, 'y').replace(/ases$/, 'as').replace(/s$/, '');
}
