import type { Session, Statement } from '$lib/engine/engine';
import type { Problem, RunRequest } from '$lib/editor/surface';
import { EngineError } from '$lib/engine/error';
import type { LoadProgress } from '$lib/engine/progress';
import type { Outcome } from './outcome';
import { asPlanQuery } from './plan/as-plan-query';

/** So much of a result is kept on the page. */
const limits = { maxRows: 2_000_000, maxBytes: 256_000_000 };

/** Opens a session, and tells how far its engine has come. */
export type OpenSession = (options: {
  signal: AbortSignal;
  onProgress: (progress: LoadProgress) => void;
}) => Promise<Session>;

interface Run {
  text: string;
  /** Where in the text the statements begin. */
  offset: number;
  asPlan: boolean;
  signal: AbortSignal;
}

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
  session = $state.raw<Session | null>(null);
  #abort: AbortController | null = null;
  #nextKey = 1;

  /** Shows rows that no run has made. */
  show(outcome: Omit<Outcome, 'key' | 'isPlan' | 'verb'>): void {
    this.failure = null;
    this.problem = null;
    this.outcomes = [{ ...outcome, key: this.#nextKey++, verb: '', isPlan: false }];
  }

  clear(): void {
    this.failure = null;
    this.problem = null;
    this.outcomes = [];
  }

  /**
   * Runs what is asked of the text. Resolves when it has ended, well or not.
   * @param asPlan asks how DuckDB runs it, step by step, instead of for its rows
   */
  async run(text: string, target: RunRequest, open: OpenSession, asPlan = false): Promise<void> {
    if (this.running) return;
    const abort = new AbortController();
    this.#abort = abort;
    this.running = true;
    this.failure = null;
    this.problem = null;
    this.lost = false;
    const made: Outcome[] = [];
    try {
      const session = await this.open(open, abort.signal);
      const offset = target.kind === 'selection' ? target.from : 0;
      const asked = target.kind === 'selection' ? text.slice(target.from, target.to) : text;
      const statements = chosen(await session.statements(asked), target);
      if (!statements.length) throw new EngineError('sql', 'There is no statement to run.');
      for (const statement of statements)
        made.push(await this.#runOne(session, statement, { text, offset, asPlan, signal: abort.signal }));
    } catch (failure) {
      this.#fail(failure, text, 0);
    } finally {
      this.outcomes = made;
      this.progress = null;
      this.running = false;
    }
  }

  /** The session that statements are run in; opened when first asked for. */
  async open(open: OpenSession, signal: AbortSignal = new AbortController().signal): Promise<Session> {
    this.session ??= await open({ signal, onProgress: (progress) => (this.progress = progress) });
    this.progress = null;
    return this.session;
  }

  cancel(): void {
    this.#abort?.abort();
  }

  /** Leaves the session: the next run opens another. */
  async leave(): Promise<void> {
    const { session } = this;
    this.session = null;
    await session?.close();
  }

  async #runOne(
    session: Session,
    { sql, start, verb }: Statement,
    { text, offset, asPlan, signal }: Run
  ): Promise<Outcome> {
    const plan = asPlanQuery(asPlan ? `EXPLAIN ANALYZE ${sql}` : sql);
    const begun = performance.now();
    try {
      const result = await session.run(plan ?? sql, { signal, ...limits });
      const milliseconds = performance.now() - begun;
      return { key: this.#nextKey++, sql, verb, result, milliseconds, isPlan: plan !== null, made: 'now' };
    } catch (failure) {
      throw this.#fail(failure, text, offset + start - (plan ? plan.length - sql.length : 0));
    } finally {
      this.lost ||= session.hasLost();
    }
  }

  /** @param offset where in the text the statement begins that failed */
  #fail(cause: unknown, text: string, offset: number): EngineError {
    const failure =
      cause instanceof EngineError
        ? cause
        : new EngineError('crashed', cause instanceof Error ? cause.message : String(cause));
    if (this.failure === failure) return failure;
    this.failure = failure;
    const { message, position } = failure;
    this.problem = {
      message,
      sql: text,
      ...(position !== undefined && { position: offset + position })
    };
    return failure;
  }
}

function chosen(statements: readonly Statement[], target: RunRequest): readonly Statement[] {
  if (target.kind !== 'statement') return statements;
  const here = statements.findLast(({ start }) => start < target.at) ?? statements[0];
  return here ? [here] : [];
}
