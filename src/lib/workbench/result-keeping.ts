/** What stays of a run: a line in the history, the outcome that the browser keeps, the columns that a chart is told by. */
import type { RunRequest } from '$lib/editor/surface';
import type { Outcome } from './outcome';
import type { PastQuery } from './past-queries';
import type { Written } from './written';
import type { Runner } from './runner.svelte';

/** What the history says of a run. */
export function pastQuery(
  { text, author }: Written,
  request: RunRequest,
  at: number,
  runner: Runner
): PastQuery {
  const { outcomes, failure } = runner;
  const last = outcomes.at(-1);
  return {
    sql: request.kind === 'all' || !last ? text : last.sql.trim(),
    at,
    rows: failure ? null : (last?.result.rowCount ?? null),
    milliseconds: last?.milliseconds ?? null,
    ...(author === 'link' && { author }),
    ...(failure && { failure: failure.message })
  };
}

/** The outcome that is worth keeping, of a run of one statement that gave its rows; else undefined. */
export function keepable({ outcomes, failure }: Runner): Outcome | undefined {
  const [only, second] = outcomes;
  return only && !second && !failure && !only.isPlan ? only : undefined;
}

/** The names of the last result's columns. */
export const columnsOf = ({ outcomes }: Runner): string =>
  (outcomes.at(-1)?.result.columns ?? []).map(({ name }) => name).join('\n');
