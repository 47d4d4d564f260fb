import { filterRows } from '$lib/filters/filter';
import type { View } from '$lib/link/view';
import type { Names } from '$lib/questions/names';
import { unpack } from '$lib/questions/pack';
import type { QuestionRow } from '$lib/questions/question';
import { inScope, type Scope } from '$lib/questions/scope';
import type { Since, SinceFile } from '$lib/versions/since';

/** What of a chart's rows a page shows. */
export interface InView {
  view: View;
  scope: Scope;
  names: Names;
}

/** The part of what has changed that is about missions in view: within the page's scope and its filters. */
export function sinceInView(since: Since, shown: InView): Since {
  const left = (missions: readonly string[]) => missionsInView(missions, shown);
  return {
    ...since,
    added: left(since.added),
    changed: since.changed && left(since.changed),
    gone: left(since.gone),
    corrections: since.corrections.filter(({ missions }) => left(missions).length)
  };
}

/** Whether anything at all has changed, in view or not. */
export const changesAnything = (since: Since, now: SinceFile): boolean =>
  since.rows !== now.rows ||
  since.changed === null ||
  [since.added, since.changed, since.gone, since.corrections].some((list) => list.length) ||
  Object.entries(since.headlines).some(([variant, headline]) => now.headlines[variant] !== headline);

const missionsInView = (missions: readonly string[], { view, scope, names }: InView): string[] =>
  filterRows(inScope(missions.map(rowOfMission), scope), view, names).map(({ mission }) => mission);

const told = { mission: 'text', organization: 'text', country: 'text', date: 'text', type: 'text' } as const;

/** A row that says no more than the id of its mission tells: what scopes and filters read. */
export function rowOfMission(mission: string): QuestionRow {
  const [row] = unpack({ length: 1, columns: { mission: [mission] } }, told);
  return {
    mission,
    organization: String(row?.organization),
    country: String(row?.country),
    date: String(row?.date),
    type: String(row?.type),
    sources: ''
  };
}
