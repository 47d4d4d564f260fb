/** Cells as the frame runs them: what the compiler makes of what was written. */

/** What a cell shows of itself, besides its output. */
export interface CompiledCell {
  /** Unlike all others of its notebook. */
  id: number;
  /** What was written, where readers may look at it; null for prose. */
  source: string | null;
  /** Null where the cell cannot run; `problem` says why. */
  definition: CellDefinition | null;
  problem: string | null;
}

/** A cell as Observable's runtime takes it. */
export interface CellDefinition {
  /** A function's source text: its arguments are the inputs, its return value holds the outputs. */
  body: string;
  inputs: string[];
  outputs: string[];
  /** The one name of what a SQL cell or an input gives. */
  output?: string;
  autodisplay?: boolean;
  autoview?: boolean;
  automutable?: boolean;
  /** How many lines of the body stand before the first of the cell's own; null where they are not those of the body. */
  linesBefore: number | null;
  /** In which of the cell's own lines, from 1, an input is first named. */
  inputLines?: Readonly<Record<string, number>>;
}
