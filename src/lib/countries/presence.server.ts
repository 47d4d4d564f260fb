import { rowNamed } from '$lib/dataset/lookup.server';
import type { ElectionRow } from '$lib/dataset/rows';
import type { GapEntry } from '$lib/coverage/gap-entry';
import { missionsAt } from '$lib/missions/summary.server';
import type { MissionSummary } from '$lib/missions/summary';
import type { PresenceCell, PresenceGrid } from './country-record';
import { electionsOf, electionWords } from './election-words.server';

/**
 * Who came to which election of a country. Each organization with a mission here, or that a gap names, has a row;
 * most missions first, which is an order of the table and no more.
 */
export async function presenceGrid(country: string, gaps: readonly GapEntry[]): Promise<PresenceGrid> {
  const contests = byContest(electionsOf(country));
  const elections = contests.flatMap((contest) => contest.elections);
  const missions = (await Promise.all(elections.map(({ id }) => missionsAt(id)))).flat();
  const organizations = new Set([
    ...missions.map(({ organization }) => organization),
    ...gaps.flatMap(({ organization, date }) =>
      organization && elections.some((election) => election.date === date) ? organization.id : []
    )
  ]);
  const rows = [...organizations].map((organization) => {
    const own = missions.filter((mission) => mission.organization === organization);
    const { name, abbreviation } = rowNamed('organizations', organization);
    return {
      organization,
      short: abbreviation ?? name,
      name,
      missions: own.length,
      contests: new Set(own.map(({ contest }) => contest)).size,
      cells: elections.map((election) => cellOf(organization, election, missions, gaps))
    };
  });
  rows.sort((a, b) => b.missions - a.missions || a.short.localeCompare(b.short));
  return {
    contests: contests.map(({ id, what, elections: its }) => ({
      id,
      what,
      elections: its.map((election) => ({
        id: election.id,
        date: election.date,
        what: electionWords(election)
      }))
    })),
    rows
  };
}

/** A gap that names no election, since a day had two, stands in the cells of both. */
function cellOf(
  organization: string,
  { id, date }: ElectionRow,
  missions: readonly MissionSummary[],
  gaps: readonly GapEntry[]
): PresenceCell {
  const mission = missions.find((one) => one.id === `${id}/${organization}`);
  if (mission) {
    const joint =
      mission.format === 'ieom-joint' || missions.some(({ partOf }) => partOf === mission.id)
        ? 'joint'
        : null;
    const { stance = null, basis = 'mission' } = mission.conclusion ?? {};
    return { stance, basis, role: mission.partOf ? 'part' : joint };
  }
  const here = gaps.filter(
    (gap) => gap.organization?.id === organization && (gap.election ? gap.election === id : gap.date === date)
  );
  const gap = here.find(({ kind }) => kind === 'not-found') ?? here[0];
  if (!gap) return null;
  return { noted: gap.kind === 'not-found' ? 'not-found' : 'note', anchor: gap.anchor };
}

function byContest(elections: readonly ElectionRow[]) {
  const contests = new Map<string, ElectionRow[]>();
  for (const election of elections)
    contests.set(election.contest, [...(contests.get(election.contest) ?? []), election]);
  return [...contests].map(([id, its]) => ({
    id,
    what: electionWords(rowNamed('elections', id)),
    elections: its
  }));
}
