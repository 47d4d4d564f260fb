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
  const message = cause instanceof Error ? cause.message : String(cause);
  // What browsers say where a part of a page cannot be had.
  return /module|fetch|load/i.test(message)
    ? new EngineError(
        'network',
        'A part of the site could not be fetched: check the connection, and press Run again.',
        { cause }
      )
    : new EngineError('crashed', message, { cause });
}
