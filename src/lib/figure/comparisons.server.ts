import { createHash } from 'node:crypto';
import { loadMissionIndex } from '$lib/filters/load-missions.server';
import { loadScoped } from '$lib/questions/load-scoped.server';
import { everything } from '$lib/questions/scope';

/** The rows behind the first page's three figures and its filters. */
export type Comparisons = Awaited<ReturnType<typeof load>>;

async function load() {
  return {
    observers: await loadScoped('observers-over-time', everything),
    stations: await loadScoped('stations-over-time', everything),
    findings: await loadScoped('findings-over-time', everything),
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
