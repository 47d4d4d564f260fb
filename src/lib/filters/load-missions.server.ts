import { readTable } from '$lib/dataset/read-table';
import { pack, type Packed } from '$lib/questions/pack';
import { missionIndexColumns } from './mission-index';

/** All missions as filters count them. */
export function loadMissionIndex(): Packed {
  const missions = readTable('missions').map(({ election, organization }) => ({ election, organization }));
  return pack(missions, missionIndexColumns);
}
