/** The missions that the reader keeps, in the tables of an engine of their own: as they are now. */
import type { Engine } from '$lib/engine/engine';
import { joinOwnMissions, type Joined } from './join';
import { keptMissions } from './kept-missions';
import type { OwnMission } from './own-mission';

let present: { engine: Engine; stamp: string; joined: Joined; missions: OwnMission[] } | undefined;

/**
 * Joins them, those of before taken out first; where nothing has changed, nothing is done.
 * @throws EngineError, NotKeptError
 */
export async function joinKept(engine: Engine): Promise<OwnMission[]> {
  const missions = await keptMissions.all();
  const stamp = missions.map(({ id, changed }) => `${id} ${changed}`).join('\n');
  if (present?.engine === engine && present.stamp === stamp) return present.missions;
  await leaveKept();
  present = { engine, stamp, joined: await joinOwnMissions(engine, missions), missions };
  return missions;
}

/** Takes them out of the tables again. */
export async function leaveKept(): Promise<void> {
  const before = present;
  present = undefined;
  await before?.joined.remove();
}
