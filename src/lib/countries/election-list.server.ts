import { missionsAt } from '$lib/missions/summary.server';
import type { ElectionInList } from './country-record';
import { electionFigure, electionsOf, electionWords } from './election-words.server';
import { countStances } from './stance-counts';

/** The elections of a country with their missions, stances and own figures, the latest first. */
export async function electionList(country: string): Promise<ElectionInList[]> {
  const list = await Promise.all(
    electionsOf(country).map(async (election) => {
      const missions = await missionsAt(election.id);
      return {
        id: election.id,
        date: election.date,
        what: electionWords(election),
        contest: election.contest,
        missions: missions.length,
        stances: countStances(missions),
        turnout: await electionFigure(election.id, 'turnout-percent'),
        accredited: await electionFigure(election.id, 'international-observers')
      };
    })
  );
  return list.reverse();
}
