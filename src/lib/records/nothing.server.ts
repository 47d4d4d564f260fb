import { rowNamed, rowsWhere, table } from '$lib/dataset/lookup.server';
import type { FigureMeasure, GapRow } from '$lib/dataset/rows';
import { plainNote } from './note.server';
import type { NothingHere } from './nothing';
import { thingsNamed, type Thing } from './things';

const electionDay: ReadonlySet<string> = new Set<Thing>([
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

/**
 * Why a mission has no row of a kind, or no figure of a measure. A note of what was searched in vain counts for the things
 * that it names, and for all where it names none; what it names was not found even if the mission's document was read whole.
 * @param what a figure, another thing, or rows of whatever kind
 */
export function nothingOf(
  mission: string,
  what: { measure: FigureMeasure } | { thing: Thing } | { table: 'rows' }
): NothingHere {
  const { election, organization, format } = rowNamed('missions', mission);
  const thing = 'measure' in what ? what.measure : 'thing' in what ? what.thing : null;
  if (thing && electionDay.has(thing) && format && withoutElectionDay.has(format))
    return {
      kind: 'not-applicable',
      note: 'Missions of this format do not observe election day systematically.'
    };
  const gaps = gapsOf(election, organization);
  const ofIt = (kind: GapRow['kind']) =>
    gaps.find((gap) => gap.kind === kind && thingsNamed(gap.note).some((named) => named === thing));
  const ofAll = (kind: GapRow['kind']) =>
    gaps.find((gap) => gap.kind === kind && !thingsNamed(gap.note).length);
  const sought = ofIt('not-found');
  if (sought) return noted('not-found', sought);
  if (readWhole(mission)) return noted('not-stated', ofIt('not-stated') ?? ofAll('not-stated'));
  const soughtAll = ofAll('not-found');
  return soughtAll ? noted('not-found', soughtAll) : { kind: 'not-read' };
}

function noted(kind: 'not-found' | 'not-stated', gap: GapRow | undefined): NothingHere {
  if (!gap) return { kind };
  return { kind, ...(kind === 'not-found' && { searched: gap.searched }), note: plainNote(gap.note) };
}

/**
 * What was searched, is disputed or not quantified of an organization at an election; a note without an election is meant
 * where it names the day.
 */
export function gapsOf(election: string, organization: string): readonly GapRow[] {
  const { country, date } = rowNamed('elections', election);
  const ofDay = rowsWhere('gaps', 'country', country).filter((gap) => !gap.election && gap.date === date);
  return [...rowsWhere('gaps', 'election', election), ...ofDay].filter(
    (gap) => gap.organization === organization
  );
}

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
