/** What a mission concluded, with whom it shares the text; or why we have no conclusion. */
import { rowNamed, rowsWhere } from '$lib/dataset/lookup.server';
import { nameOn } from '$lib/dataset/name-on.server';
import { linkedNote, plainNote } from '$lib/records/note.server';
import { nothingOf } from '$lib/records/nothing.server';
import type { CheckedItem } from './checklist';
import { gapsOfMission } from './gaps.server';
import { labelOrNull } from './labels.server';
import type { MissionConclusion, MissionLink, MissionPageData } from './mission-page';
import { sourcesOfRows } from './own-rows.server';
import { toConclusion } from './summary.server';

export function missionLink(mission: string): MissionLink {
  const { election, organization } = rowNamed('missions', mission);
  return {
    id: mission,
    organization,
    short: nameOn(organization, rowNamed('elections', election).date).short
  };
}

export const conclusionsOf = (mission: string): MissionConclusion[] =>
  rowsWhere('conclusions', 'mission', mission).map((row) => ({
    ...toConclusion(row),
    stage: labelOrNull('conclusions', 'stage', row.stage),
    sharedWith: row.text
      ? rowsWhere('conclusions', 'text', row.text)
          .filter((other) => other.mission !== mission)
          .map((other) => missionLink(other.mission))
      : []
  }));

/** Why there is no conclusion; the checklist knows the kind of nothing. */
export function noConclusionOf(
  mission: string,
  checklist: readonly CheckedItem[]
): MissionPageData['noConclusion'] {
  const item = checklist.find(({ id }) => id === 'conclusion');
  const nothing = item?.nothing ?? nothingOf(mission, { thing: 'conclusion' });
  const gap = gapsOfMission(mission).find(({ note }) => plainNote(note) === nothing.note);
  return {
    nothing,
    note: gap ? linkedNote(gap.note) : [],
    beforeVote: tellsBeforeVoteOnly(mission)
  };
}

/** Whether all that we read was written before the vote: by its dates, or since what follows the vote is only announced. */
function tellsBeforeVoteOnly(mission: string): boolean {
  const { date } = rowNamed('elections', rowNamed('missions', mission).election);
  const published = sourcesOfRows(mission).map((source) => rowNamed('sources', source).published);
  if (published.length && published.every((day) => day !== null && day < date)) return true;
  const after = rowsWhere('milestones', 'mission', mission).filter((row) => row.date >= date);
  const found = rowsWhere('findings', 'mission', mission).some(({ kind }) => kind === 'finding');
  return !found && after.length > 0 && after.every(({ planned }) => planned);
}
