/** What stands in the workbench → the fragment of its address. */
import { formatWorkbench } from '$lib/link/format-workbench';
import { longestSql, type WorkbenchTab } from '$lib/link/workbench';
import type { Result } from '$lib/engine/engine';
import type { Runner } from './runner.svelte';
import type { Written } from './written';

interface Shown {
  /** The text, and what was last run. */
  query: Written;
  runner: Runner;
  tab: WorkbenchTab;
  chart: string | null;
}

/** Whether a text is too long for a link. */
export const isTooLong = ({ ours, text }: Written): boolean => !ours && text.length > longestSql;

/**
 * The fragment that leads to a text and, where it is what was last run, to its chart; empty where the text is too long for one.
 * @param version of the data
 */
export async function fragmentOf({ query, runner, tab, chart }: Shown, version: string): Promise<string> {
  const { ours, text } = query;
  if (isTooLong(query)) return '';
  const last = runner.outcomes.at(-1);
  // The chart on show is of another text.
  const isStale = last !== undefined && last.of.text !== text;
  const isDrawn = tab === 'chart' && !isStale;
  return formatWorkbench({
    query: ours && { kind: ours.kind, slug: ours.slug },
    sql: ours ? null : text,
    tab: isDrawn ? 'chart' : 'rows',
    chart: isDrawn ? (chart ?? (last ? await guessed(last.result) : null)) : null,
    version
  });
}

/** The chart on show where the reader has set nothing: a link holds it too, as what is guessed may change. */
async function guessed(result: Result): Promise<string | null> {
  const [{ guessSettings }, { formatSettings }] = await Promise.all([
    import('./chart/guess'),
    import('./chart/settings-text')
  ]);
  const settings = guessSettings(result);
  return settings && formatSettings(settings);
}
