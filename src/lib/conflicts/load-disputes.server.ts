import { groupBy } from '$lib/charts/group-by';
import { rowById, rowNamed, table } from '$lib/dataset/lookup.server';
import type { GapRow } from '$lib/dataset/rows';
import { missionSummary } from '$lib/missions/summary.server';
import type { MissionSummary } from '$lib/missions/summary';
import { nameOn } from '$lib/dataset/name-on.server';
import { linkedNote } from '$lib/records/note.server';
import { labelOf, nameOfElection } from '$lib/sources/labels.server';
import type { Difference, Dispute, SplitMission } from './dispute';

/** What is noted as disputed where no two rows can say it, the newest election first. */
export const loadDisputes = (): Dispute[] =>
  table('gaps')
    .filter(({ kind }) => kind === 'disputed')
    .toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))
    .map(toDispute);

function toDispute({ election, country, date, organization, note, searched }: GapRow, i: number): Dispute {
  const mission = rowById('missions', `${election}/${organization}`)?.id ?? null;
  return {
    key: String(i),
    election,
    mission,
    name: organization ? nameOn(organization, date ?? searched).short : '',
    where: election ? nameOfElection(election) : rowNamed('countries', country).name,
    note: linkedNote(note),
    searched
  };
}

/** Words and numbers that differ within one document, or from another on the same matter. */
export const loadDifferences = (): Difference[] =>
  table('source_notes')
    .filter(({ kind }) => kind === 'wording-differs' || kind === 'figures-differ')
    .map(({ id, source, kind, words, reading, note }) => ({
      id,
      source,
      title: rowNamed('sources', source).title,
      kind: labelOf('source_notes', 'kind', kind),
      words,
      reading,
      note: linkedNote(note)
    }));

/**
 * Joint missions that did not conclude with one stance: a conclusion belongs to the body that speaks, and is joint only
 * where all signed it (DOMAIN.md, pitfall 22). The newest election first.
 */
export async function loadSplitMissions(): Promise<SplitMission[]> {
  const parts = groupBy(
    table('missions').filter(({ part_of }) => part_of),
    ({ part_of }) => part_of
  );
  const split: (SplitMission & { date: string })[] = [];
  for (const [joint, members] of parts) {
    if (!joint) continue;
    const all = await Promise.all([joint, ...members.map(({ id }) => id)].map(missionSummary));
    const concluded = all.flatMap((mission) => conclusionOf(mission, joint));
    const [whole] = all;
    if (!whole || new Set(concluded.map(({ stance }) => stance)).size < 2) continue;
    split.push({
      mission: joint,
      electionName: nameOfElection(whole.election),
      parts: concluded,
      date: whole.date
    });
  }
  return split
    .sort((a, b) => (a.date < b.date ? 1 : -1))
    .map(({ mission, electionName, parts: of }) => ({ mission, electionName, parts: of }));
}

function conclusionOf({ id, short, conclusion }: MissionSummary, joint: string): SplitMission['parts'] {
  if (!conclusion) return [];
  const { stance, basis, publisher, terms } = conclusion;
  return [
    { mission: id, name: short, joint: id === joint, id: conclusion.id, stance, basis, publisher, terms }
  ];
}
