import { missionsAt } from '$lib/missions/summary.server';
import type { MissionSummary } from '$lib/missions/summary';

/** A mission as the tables of an election's page name it. */
export interface MissionLine {
  /** `<election>/<organization>` */
  id: string;
  short: string;
  name: string;
  /** The joint mission that it belongs to, by id. */
  partOf: string | null;
}

/**
 * The missions at an election in a page's order: joint missions first, each followed by its parts, then the others;
 * each group by name, since size ranks nobody.
 */
export async function orderedMissions(election: string): Promise<MissionSummary[]> {
  const missions = (await missionsAt(election)).sort((a, b) => a.short.localeCompare(b.short, 'en'));
  const partsOf = (id: string) => missions.filter(({ partOf }) => partOf === id);
  const alone = missions.filter(({ partOf }) => partOf === null);
  const joint = alone.filter(({ id }) => partsOf(id).length > 0);
  const others = alone.filter(({ id }) => !partsOf(id).length);
  return [...joint.flatMap((mission) => [mission, ...partsOf(mission.id)]), ...others];
}

export const missionLine = ({ id, short, name, partOf }: MissionSummary): MissionLine => ({
  id,
  short,
  name,
  partOf
});
