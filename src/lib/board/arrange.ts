import type { BoardFigure, BoardPart } from '$lib/link/board';
import { isFiltered, noFilters, type Filters, type View } from '$lib/link/view';
import type { Composed, PlacedPart } from './board-state.svelte';

/** The parts with one of them moved by so many places; at an end it stays where it is. */
export function moved(parts: readonly PlacedPart[], key: number, by: number): readonly PlacedPart[] {
  const from = parts.findIndex((placed) => placed.key === key);
  const part = parts[from];
  const to = from + by;
  if (!part || to < 0 || to >= parts.length) return parts;
  const others = parts.filter((placed) => placed.key !== key);
  return [...others.slice(0, to), part, ...others.slice(to)];
}

/** The parts without one of them. */
export const without = (parts: readonly PlacedPart[], key: number): readonly PlacedPart[] =>
  parts.filter((placed) => placed.key !== key);

/** The parts with another content in the place of one of them. */
export const replaced = (parts: readonly PlacedPart[], key: number, part: BoardPart): readonly PlacedPart[] =>
  parts.map((placed) => (placed.key === key ? { ...placed, part } : placed));

/**
 * What a change of a chart's view does to the board. A filter that is set for the whole board stands over the chart's own, so
 * that a chart can only leave it by taking it back for all.
 */
export function chartChange(
  board: Composed,
  { key, part }: PlacedPart & { part: BoardFigure },
  change: Partial<View>
): Pick<Composed, 'parts' | 'filters'> {
  const touched = (Object.keys(noFilters) as (keyof Filters)[]).filter((name) => name in change);
  const freed = Object.fromEntries(touched.map((name) => [name, noFilters[name]]));
  const view = { ...part.view, ...change };
  return {
    parts: replaced(board.parts, key, { ...part, view }),
    filters: isFiltered(board.filters) ? { ...board.filters, ...freed } : board.filters
  };
}
