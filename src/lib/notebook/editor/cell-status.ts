/** How a cell is, in words. */
import type { CellState } from '../frame/messages';

export interface CellStatus {
  said: string;
  isError: boolean;
}

interface Known {
  isEmpty: boolean;
  /** Whether the notebook runs. */
  isRunning: boolean;
  /** Whether its text is another than the one that was run. */
  hasChanged: boolean;
  state: CellState | undefined;
}

/** The longest message of a program that is shown. */
const longest = 600;

export function cellStatus({ isEmpty, isRunning, hasChanged, state }: Known): CellStatus {
  const calm = (said: string) => ({ said, isError: false });
  if (isEmpty) return calm('Empty.');
  if (!isRunning) return calm('Not running.');
  if (hasChanged) return calm('Changed, not run yet: leave the cell, or press Ctrl and Enter.');
  if (!state) return calm('Waits to be run.');
  if (state.state === 'pending') return calm('Runs …');
  if (state.state === 'fulfilled') return calm('Done.');
  const message = (state.message ?? 'The cell failed.').slice(0, longest);
  return { said: state.line === undefined ? message : `Line ${state.line}: ${message}`, isError: true };
}

/** Where a line begins, its indent passed over; in UTF-16 units. */
export function startOfLine(text: string, line: number): number {
  const lines = text.split('\n');
  const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  return Math.min(before + (/^\s*/.exec(lines[line - 1] ?? '')?.[0].length ?? 0), text.length);
}
