import { groupBy } from '$lib/charts/group-by';
import { categories } from '$lib/dataset/descriptor';
import { rowById, rowsWhere, table } from '$lib/dataset/lookup.server';
import type { FigureMeasure, GapRow, TableName } from '$lib/dataset/rows';
import type { MissionSummary } from '$lib/missions/summary';
import { linkedNote } from '$lib/records/note.server';
import type { NotePart } from '$lib/records/note-parts';
import type { NothingHere } from '$lib/records/nothing';
import { nothingOf } from '$lib/records/nothing.server';
import type { Thing } from '$lib/records/things';

/** What a mission may disclose; the same list for every mission. */
const measures: readonly FigureMeasure[] = [
  'observers-total',
  'observers-long-term',
  'observer-countries',
  'stations-visited',
  'openings-observed',
  'counts-observed'
];
const tables: readonly {
  name: TableName & ('heads' | 'places' | 'meetings' | 'findings' | 'conclusions');
  thing: Thing;
  label: string;
}[] = [
  { name: 'heads', thing: 'head', label: 'Head of mission' },
  { name: 'places', thing: 'places', label: 'Places' },
  { name: 'meetings', thing: 'meetings', label: 'Meetings' },
  { name: 'findings', thing: 'findings', label: 'Findings' },
  { name: 'conclusions', thing: 'conclusion', label: 'Conclusion' }
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
      ...tables
        .filter(({ name }) => !rowsWhere(name, 'mission', mission.id).length)
        .map(({ label, thing }) => ({ label, nothing: nothingOf(mission.id, { thing }) }))
    ];
    const kinds = groupBy(missing, ({ nothing: { kind, note } }) => (kind === 'not-found' ? note : kind));
    return {
      mission: mission.id,
      kinds: [...kinds.values()].map((of) => ({
        nothing: commonNothing(of.map(({ nothing }) => nothing)),
        labels: of.map(({ label }) => label)
      }))
    };
  });
}

/** Nothings of one kind as one; a note that is not about all of them is left to the list of gaps. */
function commonNothing([first = { kind: 'not-read' }, ...others]: NothingHere[]): NothingHere {
  return others.every(({ note }) => note === first.note) ? first : { kind: first.kind };
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
    note: linkedNote(gap.note)
  }));
}

function organizationOf({ organization }: GapRow): Gap['organization'] {
  if (!organization) return null;
  const row = rowById('organizations', organization);
  return { id: organization, name: row?.abbreviation ?? row?.name ?? organization };
}
