import { rowNamed, table } from '$lib/dataset/lookup.server';
import type { PersonLine } from './search-file';

/** Everybody whom the tables name: heads of missions, people whom missions met, participants of events. */
export function peopleLines(
  missionAt: (id: string) => number,
  electionAt: (id: string) => number
): PersonLine[] {
  return [
    ...table('heads').map(({ name, title, mission, id }): PersonLine => [
      'led',
      name,
      title ?? '',
      missionAt(mission),
      id
    ]),
    ...table('meetings').flatMap(({ person, role, institution, mission, id }): PersonLine[] =>
      person ? [['met', person, office(role, institution), missionAt(mission), id]] : []
    ),
    ...table('participants').flatMap(({ person, role, institution, event }): PersonLine[] =>
      person
        ? [
            [
              'event',
              person,
              office(role, institution),
              electionAt(rowNamed('events', event).election),
              event
            ]
          ]
        : []
    )
  ];
}

const office = (...parts: (string | null)[]): string => parts.filter(Boolean).join(', ');
