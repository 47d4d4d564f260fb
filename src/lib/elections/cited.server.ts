import { rowsWhere } from '$lib/dataset/lookup.server';
import type { DocumentRef } from '$lib/records/document';
import { documentsOf } from '$lib/records/document.server';

const ofMission = [
  'milestones',
  'heads',
  'members',
  'places',
  'meetings',
  'findings',
  'conclusions',
  'standards',
  'statements'
] as const;
const ofElection = ['figures', 'events', 'polling_abroad', 'provisions'] as const;

/**
 * Every document that a row on an election or on one of its missions rests on, by id.
 * @param also documents that a page names besides, such as those of a note
 */
export function documentsCited(
  election: string,
  missions: readonly { id: string }[],
  also: readonly string[]
): Record<string, DocumentRef> {
  const events = rowsWhere('events', 'election', election);
  return documentsOf([
    ...ofElection.flatMap((name) => rowsWhere(name, 'election', election)),
    ...events.flatMap(({ id }) => rowsWhere('participants', 'event', id)),
    ...missions.flatMap(({ id }) => ofMission.flatMap((name) => rowsWhere(name, 'mission', id))),
    ...also.map((source) => ({ source }))
  ]);
}
