import { parseType } from './sql-type';

/** What one can do with the values of a type: compute, set along time, tell apart; nested ones hold others. */
export type TypeKind = 'number' | 'time' | 'boolean' | 'text' | 'nested';

const numbers = /^(?:U?(?:TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|BIGNUM|FLOAT|DOUBLE|DECIMAL\(.*\))$/;
const times = /^(?:DATE|TIMESTAMP.*)$/;

/**
 * The kind of a type. Times of day and spans are text: neither has a place along time.
 * @param type DuckDB's name of it
 */
export function typeKind(type: string): TypeKind {
  const parsed = parseType(type);
  if (parsed.kind !== 'plain') return 'nested';
  if (numbers.test(parsed.name)) return 'number';
  if (times.test(parsed.name)) return 'time';
  return parsed.name === 'BOOLEAN' ? 'boolean' : 'text';
}
