/** How a run fails, and where in its text. */
import { EngineError } from '$lib/engine/error';

/** An error of a statement, which begins somewhere in a text. */
export class Misplaced extends Error {
  constructor(
    override readonly cause: unknown,
    readonly start: number
  ) {
    super('a statement failed');
  }
}

/** Whatever kept a run from its end, as the error that a reader is told. */
export function asEngineError(cause: unknown): EngineError {
  if (cause instanceof EngineError) return cause;
  return new EngineError('crashed', cause instanceof Error ? cause.message : String(cause), { cause });
}
