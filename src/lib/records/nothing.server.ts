import { rowNamed, rowsWhere, table } from '$lib/dataset/lookup.server';
import type { FigureMeasure, GapRow } from '$lib/dataset/rows';
import type { NothingHere } from './nothing';

const electionDay: ReadonlySet<FigureMeasure> = new Set([
  'stations-visited',
  'openings-observed',
  'counts-observed',
  'tabulations-observed'
]);

/** Formats without systematic observation of election day (ODIHR's election observation handbook, 6th edition). */
const withoutElectionDay = new Set(['leom', 'eam', 'eet', 'eem', 'efm']);

const citing = [
  'figures',
  'milestones',
  'heads',
  'members',
  'places',
  'meetings',
  'findings',
  'conclusions'
] as const;

/** Why a mission has no row of a kind, or no figure of a measure. */
export function nothingOf(
  mission: string,
  what: { measure: FigureMeasure } | { table: 'rows' }
): NothingHere {
  const { election, organization, format } = rowNamed('missions', mission);
  if ('measure' in what && electionDay.has(what.measure) && format && withoutElectionDay.has(format))
    return {
      kind: 'not-applicable',
      note: 'Missions of this format do not observe election day systematically.'
    };
  if (readWhole(mission)) return { kind: 'not-stated' };
  const gap = gapsOf(election, organization).find(({ kind }) => kind === 'not-found');
  return gap ? { kind: 'not-found', searched: gap.searched, note: gap.note } : { kind: 'not-read' };
}

/** What was searched, is disputed or not quantified of an organization at an election. */
export const gapsOf = (election: string, organization: string): readonly GapRow[] =>
  rowsWhere('gaps', 'election', election).filter((gap) => gap.organization === organization);

const whole = new Map<string, boolean>();

/** Whether a document of the mission's own organization, or of its joint mission's, was read whole. */
export function readWhole(mission: string): boolean {
  if (!whole.size) for (const { id } of table('missions')) whole.set(id, hasWholeDocument(id));
  return whole.get(mission) ?? false;
}

function hasWholeDocument(mission: string): boolean {
  const { organization, part_of } = rowNamed('missions', mission);
  const own = [organization, part_of ? rowNamed('missions', part_of).organization : organization];
  return citing
    .flatMap((name) => rowsWhere(name, 'mission', mission))
    .map((row) => rowNamed('sources', row.source))
    .some((source) => source.read === 'whole' && source.organization && own.includes(source.organization));
}
