/** What can be asked of a column by its type. */

/** `moment`: days, times and timestamps; `other`: lists, structs, bytes and what else is told by its text only. */
export type ColumnKind = 'number' | 'moment' | 'boolean' | 'text' | 'other';

const numbers = /^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|BIGNUM|DECIMAL\(\d+,\d+\))$/;
const moments = /^(DATE|TIME|TIMESTAMP(_S|_MS|_NS)?|TIMESTAMP WITH TIME ZONE)$/;

/** @param type DuckDB's name of it */
export function columnKind(type: string): ColumnKind {
  if (numbers.test(type)) return 'number';
  if (moments.test(type)) return 'moment';
  if (type === 'BOOLEAN') return 'boolean';
  return type === 'VARCHAR' || type === 'UUID' || type.startsWith('ENUM') ? 'text' : 'other';
}
