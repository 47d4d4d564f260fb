/** All rows about a mission, whatever table they stand in. */
import { rowNamed, rowsWhere } from '$lib/dataset/lookup.server';

const tables = [
  'figures',
  'milestones',
  'heads',
  'members',
  'places',
  'meetings',
  'findings',
  'conclusions',
  'statements',
  'standards'
] as const;

/** The documents of all rows about a mission, one entry a row. */
export const sourcesOfRows = (mission: string): string[] =>
  tables.flatMap((name) => rowsWhere(name, 'mission', mission).map(({ source }) => source));

/**
 * Whether a document is the mission's own: its organization's, that of the joint mission which it is part of or of one of its
 * own parts, or the one on which a conclusion coded as its own words rests (a text that several bodies signed).
 */
export function isOwn(mission: string, source: string): boolean {
  const { organization, part_of } = rowNamed('missions', mission);
  const whose = rowNamed('sources', source).organization;
  const bodies = [
    organization,
    ...(part_of ? [rowNamed('missions', part_of).organization] : []),
    ...rowsWhere('missions', 'part_of', mission).map((part) => part.organization)
  ];
  return (
    (whose !== null && bodies.includes(whose)) ||
    rowsWhere('conclusions', 'mission', mission).some(
      (conclusion) => conclusion.basis === 'mission' && conclusion.source === source
    )
  );
}
