/** A notebook as its file says it: Observable's open format, and what a file holds beyond it. */
import type { Cell as KitCell } from '$kit/lib/notebook.js';
import type { Around } from './around-notebook';

/** What a cell is written in; `other` is a kind that the format does not know, which is kept and never run. */
export type CellMode = KitCell['mode'] | 'other';

export interface Cell {
  /** A whole number from 1, unlike those of all other cells. */
  id: number;
  mode: CellMode;
  /** The text as it is written, without the indent that it has in the file. */
  value: string;
  /** Whether its code is shown. */
  pinned: boolean;
  /** Whether its output is not shown. */
  hidden: boolean;
  /** The name that other cells know its value by, where the text gives it none. */
  output?: string;
  /** Whom a SQL cell asks: `var:db` is the variable `db`. */
  database?: string;
  /** What the output of a Node, Python or R cell is. */
  format?: KitCell['format'];
  /** The kind of an `other` cell, as its file names it. */
  type?: string;
  /** Attributes that the format does not know. */
  attributes?: Record<string, string>;
  /** Markup that stands between the cell before it and this one: comments, elements. */
  before?: string;
}

export interface Notebook {
  title: string;
  /** A name, or one for light and one for dark. */
  theme: string | { light: string; dark: string };
  readOnly: boolean;
  cells: Cell[];
  /** Attributes that the format does not know. */
  attributes?: Record<string, string>;
  /** Markup after the last cell. */
  end?: string;
  /** What the file has around the notebook, where it is not what the format has. */
  around?: Around;
}

/** A file that holds no notebook, or a notebook that no file can hold; the message says how to mend it. */
export class NotebookError extends Error {
  override readonly name = 'NotebookError';
}
