/** What was searched, disputed or not quantified of a mission. */
import { rowNamed, rowsWhere } from '$lib/dataset/lookup.server';
import type { GapRow } from '$lib/dataset/rows';
import { gapsOf } from '$lib/records/nothing.server';

/** The gaps of a mission: those of its election, and those that name its country and organization without an election. */
export function gapsOfMission(mission: string): GapRow[] {
  const { election, organization } = rowNamed('missions', mission);
  const { country, date } = rowNamed('elections', election);
  const loose = rowsWhere('gaps', 'country', country).filter(
    (gap) => gap.election === null && gap.organization === organization && (gap.date ?? date) === date
  );
  return [...gapsOf(election, organization), ...loose];
}
