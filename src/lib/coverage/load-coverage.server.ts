import { rowNamed, rowsWhere, table } from '$lib/dataset/lookup.server';
import { datasetEngine } from '$lib/dataset/engine.server';
import { toCells } from '$lib/questions/check-rows';
import type { RowOf } from '$lib/questions/question';
import { readWhole } from '$lib/records/nothing.server';
import sql from './coverage.sql?raw';
import { gapEntries } from './gap-entries.server';
import type { GapEntry } from './gap-entry';
import { coverageBy, type CoverageGroup, type Known } from './shares';

const columns = {
  mission: 'text',
  organization: 'text',
  country: 'text',
  year: 'text',
  size: 'number',
  stations: 'number?',
  period: 'number',
  head: 'number',
  members: 'number',
  places: 'number',
  meetings: 'number',
  findings: 'number',
  conclusion: 'number'
} as const;

/** A mission with what is known of it, and the groups that it is in. */
export interface MissionCoverage extends Known {
  mission: string;
  organization: string;
  country: string;
  year: string;
}

/** An election of which no mission is in the data. */
export interface Unobserved {
  election: string;
  date: string;
  country: string;
}

export interface Coverage {
  all: CoverageGroup;
  byOrganization: CoverageGroup[];
  byCountry: CoverageGroup[];
  byYear: CoverageGroup[];
  unobserved: Unobserved[];
  gaps: readonly GapEntry[];
  /** The last day of a search, `YYYY-MM-DD`. */
  checked: string;
}

/** What is known of each mission. */
export async function missionCoverage(): Promise<MissionCoverage[]> {
  const rows = toCells(await (await datasetEngine()).query(sql), columns) as RowOf<typeof columns>[];
  return rows.map((row) => ({ ...(row as MissionCoverage), whole: readWhole(row.mission) ? 1 : 0 }));
}

/** How complete the data are. */
export async function loadCoverage(): Promise<Coverage> {
  const missions = await missionCoverage();
  const organization = (id: string) => {
    const { abbreviation, name } = rowNamed('organizations', id);
    return abbreviation ?? name;
  };
  const [all] = coverageBy(missions, () => 'all', () => 'All missions'); // prettier-ignore
  if (!all) throw new Error('no mission in the data');
  const gaps = gapEntries();
  return {
    all,
    byOrganization: mostFirst(coverageBy(missions, (mission) => mission.organization, organization)),
    byCountry: mostFirst(
      coverageBy(missions, ({ country }) => country, (id) => rowNamed('countries', id).name) // prettier-ignore
    ),
    byYear: coverageBy(missions, ({ year }) => year, (year) => year).sort((a, b) => (a.id < b.id ? 1 : -1)), // prettier-ignore
    unobserved: table('elections')
      .filter(({ id }) => !rowsWhere('missions', 'election', id).length)
      .map(({ id, date, country }) => ({ election: id, date, country: rowNamed('countries', country).name })),
    gaps,
    checked: gaps.reduce((last, { searched }) => (searched > last ? searched : last), '')
  };
}

const mostFirst = (groups: CoverageGroup[]) =>
  groups.sort((a, b) => b.missions - a.missions || a.label.localeCompare(b.label));
