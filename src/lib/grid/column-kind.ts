/** What a reader can ask of a column, by its type. */
import { typeKind } from '$lib/engine/type-kind';

/**
 * What can be asked of a column by its type. `moment`: days, times and timestamps; `other`: lists, structs, bytes and what else is
 * told by its text only.
 */
export type ColumnKind = 'number' | 'moment' | 'boolean' | 'text' | 'other';

/** @param type DuckDB's name of it */
export function columnKind(type: string): ColumnKind {
  const kind = typeKind(type);
  if (kind === 'time' || type === 'TIME') return 'moment';
  if (kind === 'nested') return 'other';
  if (kind === 'text') return /^(VARCHAR|UUID|ENUM)/.test(type) ? 'text' : 'other';
  return kind;
}
