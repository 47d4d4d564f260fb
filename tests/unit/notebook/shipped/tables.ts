/** The tables as plain rows, and what is looked up in them again and again: for counting without the notebooks' SQL. */
import { readTable } from '$lib/dataset/read-table';
import type { ConclusionRow, ElectionRow, MissionRow, OrganizationRow } from '$lib/dataset/rows';

const byId = <R extends { id: string }>(rows: readonly R[]): ReadonlyMap<string, R> =>
  new Map(rows.map((row) => [row.id, row]));

export const elections = byId(readTable('elections'));
export const organizations = byId(readTable('organizations'));
export const countries = byId(readTable('countries'));
export const missions = byId(readTable('missions'));
export const sources = byId(readTable('sources'));
export const figures = readTable('figures');
export const findings = readTable('findings').filter(({ kind }) => kind === 'finding');
export const conclusions = readTable('conclusions');

/** What is there under an id that another row names: the check of the data sees to it that it is there. */
export function get<R>(rows: ReadonlyMap<string, R>, id: string): R {
  const row = rows.get(id);
  if (!row) throw new Error(`no row “${id}”`);
  return row;
}

export const electionOf = (mission: string): ElectionRow => get(elections, get(missions, mission).election);
export const countryOf = (mission: string): string => get(countries, electionOf(mission).country).name;
export const shortName = ({ abbreviation, name }: OrganizationRow): string => abbreviation ?? name;

export interface Voice extends ConclusionRow {
  of: MissionRow;
  election: ElectionRow;
}

/** Conclusions that are more than the words of one member, with their missions. */
export const voices: readonly Voice[] = conclusions
  .filter(({ basis }) => basis !== 'person')
  .map((row) => ({ ...row, of: get(missions, row.mission), election: electionOf(row.mission) }));

/** A joint mission and its part, or two that signed one text, are not compared. */
export const areOne = (a: Voice, b: Voice): boolean =>
  a.of.part_of === b.of.id || b.of.part_of === a.of.id || (a.text !== null && a.text === b.text);
