/** The one error that an engine throws. */

/**
 * - `sql`: the SQL does not hold; the message is DuckDB's
 * - `refused`: the SQL asks for what is locked: files, network, settings, changing the tables
 * - `cancelled`: its signal stopped it
 * - `memory`: what it needs is more than there is
 * - `network`: the engine or its tables did not arrive
 * - `unsupported`: the browser lacks what the engine needs
 * - `crashed`: the engine broke; the next query starts it anew
 * - `closed`: the engine was closed
 */
export type EngineErrorKind =
  'sql' | 'refused' | 'cancelled' | 'memory' | 'network' | 'unsupported' | 'crashed' | 'closed';

export interface EngineErrorDetails {
  sql?: string;
  position?: number;
  cause?: unknown;
}

export class EngineError extends Error {
  override readonly name = 'EngineError';
  /** The SQL that was run, as it was given. */
  readonly sql: string | undefined;
  /** Where in `sql` the error lies, counted in UTF-16 units from 0, where DuckDB says so. */
  readonly position: number | undefined;

  constructor(
    readonly kind: EngineErrorKind,
    message: string,
    { sql, position, cause }: EngineErrorDetails = {}
  ) {
    super(message, { cause });
    this.sql = sql;
    this.position = position;
  }
}

/** The error of a query or of loading that its signal stopped. */
export function cancelled(signal: AbortSignal | undefined, sql?: string): EngineError {
  return new EngineError('cancelled', 'The query was cancelled.', { sql, cause: signal?.reason });
}

/** Throws the error of a stopped query where the signal says stop. */
export function throwIfCancelled(signal: AbortSignal | undefined, sql?: string): void {
  if (signal?.aborted) throw cancelled(signal, sql);
}
