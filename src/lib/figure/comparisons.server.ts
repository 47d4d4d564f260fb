import { createHash } from 'node:crypto';
import { loadMissionIndex } from '$lib/filters/load-missions.server';
import { loadQuestion } from '$lib/questions/load.server';

/** The rows behind the first page's three figures and its filters. */
export type Comparisons = Awaited<ReturnType<typeof load>>;

async function load() {
  return {
    observers: await loadQuestion('observers-over-time'),
    stations: await loadQuestion('stations-over-time'),
    findings: await loadQuestion('findings-over-time'),
    missions: loadMissionIndex()
  };
}

let made: Promise<{ file: string; text: string }> | undefined;

/** The rows as a file of their own, named by its content: the first page shows its charts before it has arrived. */
export function comparisonsFile(): Promise<{ file: string; text: string }> {
  made ??= load().then((comparisons) => {
    const text = JSON.stringify(comparisons);
    return { file: `${createHash('sha256').update(text).digest('hex').slice(0, 12)}.json`, text };
  });
  return made;
}
