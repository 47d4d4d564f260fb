/** What went wrong in a cell, as its reader is told. */

export interface CellError {
  message: string;
  /** Of the cell's own text, from 1. */
  line?: number;
}

/** The name that a cell's program has in the stack of an error. */
export const programName = (cell: number): string => `cell-${cell}.js`;

/** @param linesBefore of the program, before the first of the cell's own */
export function cellError(error: unknown, cell: number, linesBefore: number): CellError {
  const message = isError(error) ? error.message : String(error);
  const place = isError(error) ? error.stack?.match(new RegExp(`${programName(cell)}:(\\d+)`)) : null;
  const line = Number(place?.[1]) - linesBefore;
  return line > 0 ? { message, line } : { message };
}

/** An error may be of another window, whose `Error` is not ours. */
const isError = (error: unknown): error is Error =>
  typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string';
