import type { Session } from '$lib/engine/engine';
import type { Problem, RunRequest } from '$lib/editor/surface';
import { EngineError } from '$lib/engine/error';
import type { LoadOptions, LoadProgress } from '$lib/engine/progress';
import type { Outcome } from './outcome';
import { asEngineError, Misplaced } from './run-failure';
import { asked } from './asked';
import { runStatement, type Run, type RunOptions } from './run-statement';
import type { Written } from './written';

/** Opens a session, and tells how far its engine has come. */
export type OpenSession = (options: LoadOptions) => Promise<Session>;

/** Runs statements, one run at a time, which can be stopped. */
export class Runner {
  running = $state(false);
  /** How far the engine has come; null once it is there. */
  progress = $state.raw<LoadProgress | null>(null);
  outcomes = $state.raw<readonly Outcome[]>([]);
  /** What kept the run from beginning or ending. */
  failure = $state.raw<EngineError | null>(null);
  /** The failure as the editor marks it, with its place in the whole text. */
  problem = $state.raw<Problem | null>(null);
  /** Whether the engine was started anew, and temporary tables are gone. */
  lost = $state(false);
  /** The run that is under way. */
  #current: Run | null = null;
  #nextKey = 1;

  /** Shows rows that no run has made; a run that is under way is stopped, and leaves nothing. */
  show(outcome: Pick<Outcome, 'of' | 'result' | 'milliseconds' | 'made' | 'at'>): void {
    this.clear();
    this.outcomes = [
      {
        ...outcome,
        key: this.#nextKey++,
        sql: outcome.of.text,
        verb: '',
        isPlan: false,
        sawOwn: false,
        withOwnMissions: false
      }
    ];
  }

  clear(): void {
    this.cancel();
    this.#current = null;
    this.running = false;
    this.progress = null;
    this.failure = null;
    this.problem = null;
    this.outcomes = [];
  }

  /**
   * Runs what is asked of the text. Resolves when it has ended, well or not.
   * @returns whether it ran to its end, and no other text took its place
   */
  async run(of: Written, target: RunRequest, open: OpenSession, options: RunOptions = {}): Promise<boolean> {
    if (this.running) return false;
    const offset = target.kind === 'selection' ? target.from : 0;
    const run: Run = {
      asPlan: false,
      sawOwn: false,
      withOwnMissions: false,
      ...options,
      of,
      offset,
      stop: new AbortController()
    };
    this.#current = run;
    this.running = true;
    this.failure = null;
    this.problem = null;
    this.lost = false;
    const made: Outcome[] = [];
    let failure: [unknown, number] | null = null;
    try {
      const session = await open({
        signal: run.stop.signal,
        onProgress: (progress) => run === this.#current && (this.progress = progress)
      });
      if (run === this.#current) this.progress = null;
      const text = target.kind === 'selection' ? of.text.slice(target.from, target.to) : of.text;
      const statements = asked(await session.statements(text), target);
      if (!statements.length) throw new EngineError('sql', 'There is no statement to run.');
      for (const statement of statements) {
        const outcome = await runStatement(session, statement, run).finally(
          () => (this.lost ||= session.hasLost())
        );
        made.push({ ...outcome, key: this.#nextKey++ });
      }
    } catch (cause) {
      failure = cause instanceof Misplaced ? [cause.cause, cause.start] : [cause, 0];
    }
    if (run !== this.#current) return false;
    if (failure) this.#fail(...failure, of.text);
    this.outcomes = made;
    this.progress = null;
    this.running = false;
    return true;
  }

  cancel(): void {
    this.#current?.stop.abort();
  }

  #fail(cause: unknown, start: number, sql: string): void {
    const failure = asEngineError(cause);
    const { message, position } = failure;
    this.failure = failure;
    this.problem = { message, sql, ...(position !== undefined && { position: start + position }) };
  }
}
