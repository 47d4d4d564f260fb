/** The missions of one organization in one country, and where a mission stands among them. */
import { electionTitle } from '$lib/elections/title';
import { nothingOf } from '$lib/records/nothing.server';
import type { MissionPageData, Neighbour } from './mission-page';
import type { MissionSummary } from './summary';
import { missionsOf } from './summary.server';

const loaded = new Map<string, Promise<MissionSummary[]>>();

/** The mission before and after one, of the same organization (whatever it was called then) in the same country. */
export async function seriesOf(mission: MissionSummary): Promise<MissionPageData['series']> {
  const { organization } = mission;
  const all = loaded.get(organization) ?? missionsOf(organization);
  loaded.set(organization, all);
  const here = (await all).filter(({ country }) => country === mission.country);
  const index = here.findIndex(({ id }) => id === mission.id);
  return {
    previous: neighbour(here[index - 1]),
    next: neighbour(here[index + 1]),
    position: index + 1,
    count: here.length
  };
}

function neighbour(mission: MissionSummary | undefined): Neighbour | null {
  if (!mission) return null;
  const { id, short, countryName, type, date, conclusion, figures } = mission;
  return {
    id,
    short,
    election: electionTitle(countryName, type, date),
    observers: figures['observers-total'] ?? null,
    observersNothing: nothingOf(id, { measure: 'observers-total' }),
    conclusion: conclusion && {
      stance: conclusion.stance,
      basis: conclusion.basis,
      publisher: conclusion.publisher
    }
  };
}
