import { toCells } from './check-rows';
import type { Cell, Columns } from './question';

/** What SQL says badly, said in Arquero: a question's `shape.ts` exports one as `shaping`. */
export interface Shaping {
  /** What `query.sql` gives. */
  inputs: Columns;
  /** Makes the rows that the question's `columns` declare. Given rows only: never SQL, never text of a link. */
  shape(rows: readonly Record<string, Cell>[]): Record<string, Cell>[];
}

/**
 * What a question's rows are made of, checked on the way in and out.
 * @throws UnfitRows naming the first column that is missing, or cell that holds something else
 */
export function shapeRows(
  { inputs, shape }: Shaping,
  given: Parameters<typeof toCells>[0],
  columns: Columns
): Record<string, Cell>[] {
  const rows = shape(toCells(given, inputs));
  return toCells({ columns: Object.keys(columns).map((name) => ({ name })), rows }, columns);
}
