/** Runs one statement of a text, and says what it came to. */
import type { Session, Statement } from '$lib/engine/engine';
import type { Outcome } from './outcome';
import { asPlanQuery } from './plan/as-plan-query';
import { Misplaced } from './run-failure';
import type { Written } from './written';

/** So much of a result is kept on the page. */
const limits = { maxRows: 2_000_000, maxBytes: 256_000_000 };

/** How a text is to be run. */
export interface RunOptions {
  /** Asks how DuckDB runs it, step by step, instead of for its rows. */
  asPlan?: boolean;
  /** Whether the session sees the reader's own tables. */
  sawOwn?: boolean;
  /** Whether missions of the reader's own stand in our tables. */
  withOwnMissions?: boolean;
}

/** A run of a text: its statements share all of it. */
export interface Run extends Required<RunOptions> {
  of: Written;
  /** Where in the text the statements begin. */
  offset: number;
  stop: AbortController;
}

/**
 * Runs a statement; where its rows are a plan, or a plan is asked for, in the form that can be drawn.
 * @throws Misplaced what went wrong, and where in the text the statement begins
 */
export async function runStatement(
  session: Session,
  { sql, start, verb }: Statement,
  { of, offset, asPlan, sawOwn, withOwnMissions, stop }: Run
): Promise<Omit<Outcome, 'key'>> {
  const plan = asPlanQuery(asPlan ? `EXPLAIN ANALYZE ${sql}` : sql);
  const begun = performance.now();
  try {
    const result = await session.run(plan ?? sql, { signal: stop.signal, ...limits });
    const milliseconds = performance.now() - begun;
    const isPlan = plan !== null;
    return { sql, of, verb, result, milliseconds, isPlan, made: 'now', sawOwn, withOwnMissions };
  } catch (cause) {
    throw new Misplaced(cause, offset + start - (plan ? plan.length - sql.length : 0));
  }
}
