import { groupBy } from '$lib/charts/group-by';
import { parts, people, rest, sumOfParts, whole, type Part } from './parts';
import type { MakeupRow } from './row';

/** Missions have a bar each once a filter leaves at most this many; else organizations have. */
export const mostMissions = 40;

/** Several missions of one organization, or a single one, as one bar. */
export interface Makeup {
  id: string;
  rows: readonly MakeupRow[];
  /** People by part, added up. */
  of: Readonly<Record<Part['id'] | 'rest', number>>;
  /** What shares are of. */
  all: number;
}

export type Grouping = 'organization' | 'mission';

export const groupingOf = (rows: readonly MakeupRow[], variant: string): Grouping =>
  variant === 'share' && rows.length > mostMissions ? 'organization' : 'mission';

export const groupOf = (row: MakeupRow, by: Grouping) =>
  by === 'organization' ? row.organization : row.mission;

/** Adds missions up: only ever those of one organization, or those that a headline speaks of together. */
export function addUp(id: string, rows: readonly MakeupRow[]): Makeup {
  const sum = (value: (row: MakeupRow) => number) => rows.reduce((all, row) => all + value(row), 0);
  return {
    id,
    rows,
    of: {
      core_team: sum((row) => people(row, 'core_team')),
      long_term: sum((row) => people(row, 'long_term')),
      short_term: sum((row) => people(row, 'short_term')),
      parliamentarians: sum((row) => people(row, 'parliamentarians')),
      rest: sum(rest)
    },
    all: sum((row) => whole(row) ?? sumOfParts(row) + rest(row))
  };
}

/** The bars in their order: organizations with most missions first, single missions from the newest. */
export function makeups(rows: readonly MakeupRow[], variant: string): Makeup[] {
  const by = groupingOf(rows, variant);
  const bars = [...groupBy(rows, (row) => groupOf(row, by))].map(([id, group]) => addUp(id, group));
  const date = ({ rows: [first] }: Makeup) => first?.date ?? '';
  return bars.sort(
    (a, b) =>
      (by === 'organization' ? b.rows.length - a.rows.length : date(b).localeCompare(date(a))) ||
      (a.id < b.id ? -1 : 1)
  );
}

/** The key of the bar's part that shows a row: its first part with people in it. */
export function keyOfRow(row: MakeupRow, by: Grouping): string {
  const part = parts.find(({ id }) => people(row, id) > 0);
  return `${groupOf(row, by)}|${part?.id ?? 'rest'}`;
}

/** A joint mission and its part never count both: the missions without those whose joint mission is among them. */
export function withoutParts(rows: readonly MakeupRow[]): MakeupRow[] {
  const missions = new Set(rows.map((row) => row.mission));
  return rows.filter(
    (row) => !row.joint || !missions.has(`${row.mission.slice(0, row.mission.indexOf('/'))}/${row.joint}`)
  );
}
