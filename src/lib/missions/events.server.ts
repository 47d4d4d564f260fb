/** Events that a mission made or took part in. */
import { rowNamed, rowsWhere } from '$lib/dataset/lookup.server';
import type { EventRow } from '$lib/dataset/rows';
import { labelOf, labelOrNull } from './labels.server';
import type { MissionEvent } from './mission-page';

/** The events of a mission: its own, and those at its election in which its organization or its head took part. */
export function eventsOf(mission: string): EventRow[] {
  const { election, organization } = rowNamed('missions', mission);
  const names = namesOf(organization);
  const heads = new Set(rowsWhere('heads', 'mission', mission).map(({ name }) => name));
  return rowsWhere('events', 'election', election)
    .filter(
      (event) =>
        event.mission === mission ||
        rowsWhere('participants', 'event', event.id).some(
          ({ institution, person }) => names.has(institution) || (person !== null && heads.has(person))
        )
    )
    .sort((a, b) => (a.date + a.id < b.date + b.id ? -1 : 1));
}

/** All names that an organization has, or had. */
function namesOf(organization: string): ReadonlySet<string> {
  const { name, abbreviation } = rowNamed('organizations', organization);
  const dated = rowsWhere('organization_names', 'organization', organization);
  const aliases = rowsWhere('aliases', 'name', organization).filter(({ kind }) => kind === 'organization');
  return new Set(
    [
      name,
      abbreviation,
      ...dated.flatMap((row) => [row.name, row.short]),
      ...aliases.map(({ alias }) => alias)
    ].filter((known) => known !== null)
  );
}

export function toEvent({ id, date, kind, title, place, format, summary, source }: EventRow): MissionEvent {
  return {
    id,
    date,
    kind: labelOf('events', 'kind', kind),
    title,
    place: place?.split('; ').join(', ') ?? null,
    format: labelOrNull('events', 'format', format),
    summary,
    source,
    participants: rowsWhere('participants', 'event', id).map(({ person, role, institution, part }) => ({
      person,
      role,
      institution,
      part: labelOrNull('participants', 'part', part)
    }))
  };
}
