import { loadScoped, scopedNames } from '$lib/questions/load-scoped.server';
import type { QuestionRows } from '$lib/questions/load.server';
import type { Names } from '$lib/questions/names';
import type { Scope } from '$lib/questions/scope';

/** The charts over time of one organization or country; each is null where no row of it is in scope. */
export interface SeriesCharts {
  names: Names;
  stances: QuestionRows | null;
  observers: QuestionRows | null;
  stations: QuestionRows | null;
  findings: QuestionRows | null;
}

const slugs = {
  stances: 'stances-over-time',
  observers: 'observers-over-time',
  stations: 'stations-over-time',
  findings: 'findings-over-time'
} as const;

/** The rows of the charts over time in a scope. */
export async function loadSeries(scope: Scope): Promise<SeriesCharts> {
  return {
    names: await scopedNames(Object.values(slugs), scope),
    stances: await loadScoped(slugs.stances, scope),
    observers: await loadScoped(slugs.observers, scope),
    stations: await loadScoped(slugs.stations, scope),
    findings: await loadScoped(slugs.findings, scope)
  };
}
