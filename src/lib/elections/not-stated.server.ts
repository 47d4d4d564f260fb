import { groupBy } from '$lib/charts/group-by';
import { categories } from '$lib/dataset/descriptor';
import { rowById, rowsWhere, table } from '$lib/dataset/lookup.server';
import type { FigureMeasure, GapRow, TableName } from '$lib/dataset/rows';
import type { MissionSummary } from '$lib/missions/summary';
import { linkedNote, type NotePart } from '$lib/missions/linked-note';
import type { NothingHere } from '$lib/records/nothing';
import { nothingOf } from '$lib/records/nothing.server';

/** What a mission may disclose; the same list for every mission. */
const measures: readonly FigureMeasure[] = [
  'observers-total',
  'observers-long-term',
  'observer-countries',
  'stations-visited',
  'openings-observed',
  'counts-observed'
];
const tables: readonly { name: TableName & ('heads' | 'places' | 'meetings' | 'findings'); label: string }[] =
  [
    { name: 'heads', label: 'Head of mission' },
    { name: 'places', label: 'Places' },
    { name: 'meetings', label: 'Meetings' },
    { name: 'findings', label: 'Findings' }
  ];

/** What is missing of one mission, by the kind of nothing that it is. */
export interface Missing {
  mission: string;
  kinds: { nothing: NothingHere; labels: string[] }[];
}

/** A gap that was noted; its note leads to the documents that it names. */
export interface Gap {
  kind: string;
  label: string;
  /** The organization that it is about, by id, and its name; null for the election itself. */
  organization: { id: string; name: string } | null;
  searched: string;
  note: NotePart[];
}

/** What each mission's row in the data lacks, in the right kind of nothing. */
export function missingOf(missions: readonly MissionSummary[]): Missing[] {
  const labels = new Map(categories('figures', 'measure').map(({ value, label }) => [value, label]));
  return missions.map((mission) => {
    const missing = [
      ...measures
        .filter((measure) => !mission.figures[measure])
        .map((measure) => ({
          label: labels.get(measure) ?? measure,
          nothing: nothingOf(mission.id, { measure })
        })),
      ...[
        ...tables.filter(({ name }) => !rowsWhere(name, 'mission', mission.id).length),
        ...(mission.conclusion ? [] : [{ label: 'Conclusion' }])
      ].map(({ label }) => ({ label, nothing: nothingOf(mission.id, { table: 'rows' }) }))
    ];
    const kinds = groupBy(missing, ({ nothing }) => nothing.kind);
    return {
      mission: mission.id,
      kinds: [...kinds.values()].flatMap((of) =>
        of[0] ? [{ nothing: of[0].nothing, labels: of.map(({ label }) => label) }] : []
      )
    };
  });
}

/** The gaps noted at an election, those of its day without an election of their own included. */
export function gapsAt(election: { id: string; country: string; date: string }): Gap[] {
  const labels = new Map(categories('gaps', 'kind').map(({ value, label }) => [value, label]));
  const ofDay = table('gaps').filter(
    (gap) => gap.election === null && gap.country === election.country && gap.date === election.date
  );
  return [...rowsWhere('gaps', 'election', election.id), ...ofDay].map((gap) => ({
    kind: gap.kind,
    label: labels.get(gap.kind) ?? gap.kind,
    organization: organizationOf(gap),
    searched: gap.searched,
    note: linkedNote(gap.note, publisherOf)
  }));
}

function organizationOf({ organization }: GapRow): Gap['organization'] {
  if (!organization) return null;
  const row = rowById('organizations', organization);
  return { id: organization, name: row?.abbreviation ?? row?.name ?? organization };
}

const publisherOf = (id: string) => rowById('sources', id)?.publisher;
