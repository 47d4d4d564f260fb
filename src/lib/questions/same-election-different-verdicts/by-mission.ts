import type { Verdict, VerdictRow as GridRow } from '$lib/charts/verdict-grid';
import { stances } from '$lib/charts/stance-shapes';
import { count } from '$lib/ui/words';
import { shortName, type Names } from '../names';
import { firstPanels } from '../question';
import { electionOf } from '../pairs';
import { electionRow, markOf, newestFirst, type Arrangement } from './arrange';
import type { VerdictRow } from './row';

/** The column of missions without a conclusion. */
const noConclusion = 'none';

/**
 * Missions down, stances across. The missions of one election stand by their size; those of one organization by date,
 * newest first.
 */
export function byMission(rows: readonly VerdictRow[], names: Names, limit: number): Arrangement {
  const oneElection = new Set(rows.map(electionOf)).size < 2;
  const single = rows.every((row) => row.country === rows[0]?.country);
  const ranked = [...rows].sort(oneElection ? bySize : (a, b) => newestFirst(a.mission, b.mission));
  const shown = ranked.slice(0, oneElection && limit >= firstPanels ? Infinity : limit);
  const verdicts = shown.map(verdictOf);
  const other = verdicts.some(({ column }) => column === noConclusion);
  return {
    rows: shown.map((row) =>
      oneElection
        ? missionRow(row, names)
        : { ...electionRow(electionOf(row), names, single), id: row.mission }
    ),
    columns: [
      ...stances.map((id) => ({ id, label: id })),
      ...(other ? [{ id: noConclusion, label: 'none read' }] : [])
    ],
    verdicts,
    hidden: { panels: ranked.length - shown.length, rows: ranked.length - shown.length }
  };
}

function verdictOf(row: VerdictRow): Verdict {
  const stance = stances.find((known) => known === row.stance);
  return { key: row.mission, row: row.mission, column: stance ?? noConclusion, mark: markOf(row) };
}

const missionRow = ({ mission, organization, observers }: VerdictRow, names: Names): GridRow => ({
  id: mission,
  label: shortName(names, organization),
  detail: observers === null ? '' : count(observers, 'observer')
});

const bySize = (a: VerdictRow, b: VerdictRow) =>
  (b.observers ?? -1) - (a.observers ?? -1) || (a.mission < b.mission ? -1 : 1);
