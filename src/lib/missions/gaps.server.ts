/** What was searched, disputed or not quantified of a mission. */
import { rowNamed } from '$lib/dataset/lookup.server';
import type { GapRow } from '$lib/dataset/rows';
import { gapsOf } from '$lib/records/nothing.server';

/** The gaps of a mission: those of its election, and those that name its organization, country and day without an election. */
export function gapsOfMission(mission: string): readonly GapRow[] {
  const { election, organization } = rowNamed('missions', mission);
  return gapsOf(election, organization);
}
