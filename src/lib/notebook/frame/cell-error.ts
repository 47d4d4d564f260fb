/** What went wrong in a cell, as its reader is told. */
import type { CellDefinition } from '../compiled';

export interface CellError {
  message: string;
  /** Of the cell's own text, from 1. */
  line?: number;
}

/** The name that a cell's program has in the stack of an error. */
export const programName = (cell: number): string => `cell-${cell}.js`;

type Placed = Pick<CellDefinition, 'linesBefore' | 'inputLines'>;

/** @param definition of the cell; null where it has none */
export function cellError(error: unknown, cell: number, definition: Placed | null): CellError {
  if (!isError(error)) return { message: String(error) };
  const { message, stack, input } = error;
  if (typeof input === 'string') return inputError(message, input, definition);
  const place = stack?.match(new RegExp(`${programName(cell)}:(\\d+)`));
  const line = Number(place?.[1]) - (definition?.linesBefore ?? Infinity);
  return line > 0 ? { message, line } : { message };
}

/** What the runtime says of a name that is not defined, or whose own cell has failed. */
function inputError(message: string, input: string, definition: Placed | null): CellError {
  const isOfName = message.startsWith(`${input} `) || input.startsWith('cell ');
  const told = isOfName ? message : `${input} has failed: ${message}`;
  const line = definition?.inputLines?.[input];
  return typeof line === 'number' ? { message: told, line } : { message: told };
}

/** An error may be of another window, whose `Error` is not ours. */
const isError = (error: unknown): error is Error & { input?: unknown } =>
  typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string';
