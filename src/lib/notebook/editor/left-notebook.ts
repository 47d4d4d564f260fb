/** The notebook that a page was left with before it was kept: its own storage needs time, which a page that is left has not. */
import { isKept, keepNotebook, type KeptNotebook } from './kept-notebooks';

const key = 'scrutineer:notebook-left';

interface Left {
  notebook: KeptNotebook;
  /** The states that it may go on from. */
  from: string[];
}

export function leaveNotebook(left: Left): void {
  try {
    localStorage.setItem(key, JSON.stringify(left));
  } catch {
    // Blocked or full: what was written last may be lost.
  }
}

export function forgetLeft(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Blocked: there is none.
  }
}

/**
 * Keeps what a page was left with: call it before one is opened.
 * @throws NotKeptError
 */
export async function keepLeft(): Promise<void> {
  const left = readLeft();
  if (left) await keepNotebook(left.notebook, left.from);
  forgetLeft();
}

function readLeft(): Left | null {
  try {
    const left = JSON.parse(localStorage.getItem(key) ?? 'null') as Partial<Left> | null;
    return left && isKept(left.notebook) && Array.isArray(left.from) ? (left as Left) : null;
  } catch {
    return null;
  }
}
