import { categories } from '$lib/dataset/descriptor';
import { rowsWhere } from '$lib/dataset/lookup.server';
import type { MissionSummary } from '$lib/missions/summary';
import type { NothingHere } from '$lib/records/nothing';
import { nothingOf } from '$lib/records/nothing.server';
import type { Conclusion } from '$lib/records/stance';

/** How one mission concluded: a row of the verdict matrix. */
export interface Verdict {
  mission: string;
  conclusion: Conclusion | null;
  /** When it was said, where that is recorded. */
  stage: string | null;
  /** The other missions that one signed text speaks for, by id. */
  sharedWith: string[];
  /** The row above that shows the text in full. */
  shownAt: string | null;
  /** Why there is no conclusion. */
  nothing: NothingHere | null;
}

/** The verdicts of missions, in their order; one signed text is told once, where it first appears. */
export function verdictsOf(missions: readonly MissionSummary[]): Verdict[] {
  const stages = categories('conclusions', 'stage');
  return missions.map(({ id, conclusion }, i) => {
    const text = conclusion?.text;
    const same = text ? missions.filter((other) => other.conclusion?.text === text) : [];
    const first = same[0];
    const stage = rowsWhere('conclusions', 'mission', id)[0]?.stage;
    return {
      mission: id,
      conclusion,
      stage: stages.find(({ value }) => value === stage)?.label ?? null,
      sharedWith: same.filter((other) => other.id !== id).map((other) => other.id),
      shownAt: first && missions.indexOf(first) < i ? first.id : null,
      nothing: conclusion ? null : nothingOf(id, { thing: 'conclusion' })
    };
  });
}
