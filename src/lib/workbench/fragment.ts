/** What stands in the workbench → the fragment of its address. */
import { formatWorkbench } from '$lib/link/format-workbench';
import { longestSql, type WorkbenchTab } from '$lib/link/workbench';
import type { QueryText } from './query-text.svelte';
import type { Runner } from './runner.svelte';

interface Shown {
  query: QueryText;
  runner: Runner;
  tab: WorkbenchTab;
  chart: string | null;
}

/** Whether a text is too long for a link. */
export const isTooLong = ({ ours, text }: QueryText): boolean => !ours && text.length > longestSql;

/**
 * The fragment that leads here; empty where the text is too long for one.
 * @param version of the data
 */
export async function fragmentOf({ query, runner, tab, chart }: Shown, version: string): Promise<string> {
  const { ours, text } = query;
  if (isTooLong(query)) return '';
  return formatWorkbench({
    query: ours && { kind: ours.kind, slug: ours.slug },
    sql: ours ? null : text,
    tab,
    chart: chart ?? (tab === 'chart' ? await guessed(runner) : null),
    version
  });
}

/** The chart on show where the reader has set nothing: a link holds it too, as what is guessed may change. */
async function guessed({ outcomes }: Runner): Promise<string | null> {
  const result = outcomes.at(-1)?.result;
  if (!result) return null;
  const [{ guessSettings }, { formatSettings }] = await Promise.all([
    import('./chart/guess'),
    import('./chart/settings-text')
  ]);
  const settings = guessSettings(result);
  return settings && formatSettings(settings);
}
