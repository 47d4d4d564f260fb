/** What the frame of a notebook and the page around it say to each other. */
import type { CompiledCell } from '../compiled';
import type { Coded } from '../result-code';

/** What the frame asks of the page: it reaches nothing by itself. */
export type Question =
  | { what: 'query'; sql: string; params: Coded[] }
  | { what: 'file'; name: string }
  | { what: 'part'; name: string }
  | { what: 'question'; slug: string };

/** How a cell is. `line` is the cell's own, from 1. */
export interface CellState {
  cell: number;
  state: 'pending' | 'fulfilled' | 'rejected';
  message?: string;
  line?: number;
}

/** What the frame tells unasked. */
export type Told =
  | ({ kind: 'state' } & CellState)
  | { kind: 'height'; height: number }
  | { kind: 'place'; top: number }
  | { kind: 'follow'; href: string; newTab: boolean };

/** What the page wants of the frame. */
export type Order =
  | { kind: 'cells'; cells: readonly CompiledCell[] }
  | { kind: 'theme'; theme: string | null }
  /** Tells where an element with this id stands, or a cell: `cell-3`. */
  | { kind: 'find'; id: string }
  | { kind: 'fonts'; faces: readonly { family: string; weight: string; range: string; data: ArrayBuffer }[] };

/** Whoever is around a notebook: a page, or the build. */
export interface Host {
  /** Rejects with an Error whose message is a sentence for readers. */
  ask(question: Question): Promise<unknown>;
  tell(told: Told): void;
}
