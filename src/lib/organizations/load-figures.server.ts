import { loadScoped, scopedNames } from '$lib/questions/load-scoped.server';
import type { QuestionRows } from '$lib/questions/load.server';
import type { Names } from '$lib/questions/names';
import type { Scope } from '$lib/questions/scope';

/** The charts of an organization's page; each is null where the organization has no row for it. */
export interface OrganizationCharts {
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

/** The rows of the questions in the scope of an organization. */
export async function loadFigures(organization: string): Promise<OrganizationCharts> {
  const scope: Scope = { kind: 'organization', id: organization };
  return {
    names: await scopedNames(Object.values(slugs), scope),
    stances: await loadScoped(slugs.stances, scope),
    observers: await loadScoped(slugs.observers, scope),
    stations: await loadScoped(slugs.stations, scope),
    findings: await loadScoped(slugs.findings, scope)
  };
}
