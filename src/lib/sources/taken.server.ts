import { groupBy } from '$lib/charts/group-by';
import { resource } from '$lib/dataset/descriptor';
import { rowNamed, table } from '$lib/dataset/lookup.server';
import type { TableRows } from '$lib/dataset/rows';
import { nameOn } from '$lib/dataset/name-on.server';
import { describeRow } from './describe-row.server';
import { nameOfElection } from './labels.server';
import { citingTables, type CitingTable, type TakenGroup, type TakenItem } from './taken';

interface Taken {
  source: string;
  table: CitingTable;
  election: string;
  mission: string | null;
  item: TakenItem;
}

/** Everything taken from a document, by election and mission, the earliest first. */
export function takenFrom(source: string): TakenGroup[] {
  const taken = allTaken().get(source) ?? [];
  const groups = [...groupBy(taken, ({ election, mission }) => mission ?? election).values()];
  return groups.flatMap((rows) => toGroup(rows)).sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

/** How many rows were taken from a document. */
export const countTaken = (source: string): number => (allTaken().get(source) ?? []).length;

let bySource: ReadonlyMap<string, readonly Taken[]> | undefined;

function allTaken(): ReadonlyMap<string, readonly Taken[]> {
  bySource ??= groupBy(
    citingTables.flatMap((name) => takenIn(name)),
    ({ source }) => source
  );
  return bySource;
}

const takenIn = <N extends CitingTable>(name: N): Taken[] =>
  table(name).map((row) => ({
    source: row.source,
    table: name,
    ...subjectOf(row),
    item: describeRow(name, row)
  }));

/** The election and the mission that a row is about; a participant takes part in what its event belongs to. */
function subjectOf(row: TableRows[CitingTable]): { election: string; mission: string | null } {
  if ('event' in row && 'institution' in row) return subjectOf(rowNamed('events', row.event));
  const mission = 'mission' in row ? row.mission : null;
  if ('election' in row) return { election: row.election, mission };
  if (!mission) throw new Error('a row names neither a mission nor an election');
  return { election: rowNamed('missions', mission).election, mission };
}

function toGroup(rows: readonly Taken[]): TakenGroup[] {
  const [first] = rows;
  if (!first) return [];
  const { election, mission } = first;
  const { date } = rowNamed('elections', election);
  return [
    {
      election,
      mission,
      name: mission ? nameOn(rowNamed('missions', mission).organization, date).name : '',
      electionName: nameOfElection(election),
      kinds: [...groupBy(rows, (row) => row.table)].map(([name, of]) => ({
        table: name,
        title: resource(name).title,
        items: of.map(({ item }) => item)
      }))
    }
  ];
}

/** By day, the election itself before its missions. */
const orderOf = ({ election, mission }: TakenGroup) =>
  `${rowNamed('elections', election).date} ${election} ${mission ?? ''}`;
