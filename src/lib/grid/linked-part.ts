/** Cells whose values name pages. */
import type { Column, Value } from '$lib/engine/engine';

/** A part of a cell's text, and the address of the page it names, if there is one. */
export interface LinkedPart {
  text: string;
  address: string | null;
}

/** The parts of a cell whose value names pages; null for all other cells. */
export type LinkOf = (column: Column, value: Value) => LinkedPart[] | null;
