import type { Engine, Table } from '$lib/engine/engine';
import { EngineError } from '$lib/engine/error';
import type { LoadProgress } from '$lib/engine/progress';

/** One place to run SQL from: at most one query at a time, which can be cancelled. */
export class SqlRun {
  result = $state.raw<Table | null>(null);
  failure = $state.raw<EngineError | null>(null);
  running = $state(false);
  /** How far the engine has come; null once it is there. */
  progress = $state.raw<LoadProgress | null>(null);
  /** The SQL that `result` belongs to. */
  sql = $state('');
  milliseconds = $state(0);
  #abort: AbortController | null = null;

  async start(sql: string): Promise<void> {
    if (this.running) return;
    this.#abort = new AbortController();
    this.running = true;
    this.failure = null;
    this.result = null;
    const { signal } = this.#abort;
    try {
      const engine = await this.#engine(signal);
      this.progress = null;
      const started = performance.now();
      const result = await engine.query(sql, { signal });
      this.milliseconds = Math.round(performance.now() - started);
      this.sql = sql;
      this.result = result;
    } catch (failure) {
      this.failure = failure instanceof EngineError ? failure : unexpected(failure);
    } finally {
      this.progress = null;
      this.running = false;
    }
  }

  cancel(): void {
    this.#abort?.abort();
  }

  async #engine(signal: AbortSignal): Promise<Engine> {
    const { datasetEngine } = await import('$lib/dataset/engine');
    return datasetEngine({ signal, onProgress: (progress) => (this.progress = progress) });
  }
}

/** The engine throws none but its own errors; should another come, the reader is told all the same. */
function unexpected(cause: unknown): EngineError {
  return new EngineError('crashed', cause instanceof Error ? cause.message : String(cause), { cause });
}
