/**
 * Shapes rows beside the page: Arquero makes code of strings, which the page's policy forbids. It is given rows only: never
 * SQL, never text of a link.
 */
import type { Rows } from './check-rows';
import { toCells } from './check-rows';
import type { Cell } from './question';
import type { Shaping } from './shaping';

/** What is asked of the worker, and what it answers. */
export interface ShapeRequest {
  slug: string;
  table: Rows;
}
export type ShapeAnswer = { rows: Record<string, Cell>[] } | { failure: string };

const shapings = import.meta.glob<Shaping>('./*/shape.ts', { import: 'shaping' });

addEventListener('message', async ({ data }: MessageEvent<ShapeRequest>) => {
  postMessage(await answer(data).catch((failure: unknown) => ({ failure: String(failure) })));
});

async function answer({ slug, table }: ShapeRequest): Promise<ShapeAnswer> {
  const shaping = await shapings[`./${slug}/shape.ts`]?.();
  if (!shaping) return { failure: `Nothing shapes the rows of “${slug}”.` };
  try {
    return { rows: shaping.shape(toCells(table, shaping.inputs)) };
  } catch (failure) {
    return { failure: failure instanceof Error ? failure.message : String(failure) };
  }
}
