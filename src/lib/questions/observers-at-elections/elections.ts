import { groupBy } from '$lib/charts/group-by';
import { electionOf } from '../pairs';
import { isSettled } from '../settled';
import type { AtElectionRow } from './row';

/** A mission's number that can be drawn and summed. */
export interface Counted {
  row: AtElectionRow;
  observers: number;
}

/** One election: its missions with their numbers, and the total beside them. */
export interface ElectionOfObservers {
  id: string;
  country: string;
  date: string;
  type: string;
  rows: readonly AtElectionRow[];
  /** The largest mission first. */
  missions: readonly Counted[];
  /** Observers of all missions with a number (computed). */
  sum: number;
  total: { value: number; status: string } | null;
  /** What the total has beyond the sum (computed); null where the two cannot be set against each other. */
  others: number | null;
  onFile: number;
}

/** The elections of the rows in view; announced totals have no remainder, nor have those that count something else too. */
export function byElection(rows: readonly AtElectionRow[]): ElectionOfObservers[] {
  return [...groupBy(rows, electionOf)].map(([id, group]) => {
    const missions = group
      .flatMap((row): Counted[] =>
        row.observers !== null && row.observers > 0 ? [{ row, observers: row.observers }] : []
      )
      .sort((a, b) => b.observers - a.observers || (a.row.mission < b.row.mission ? -1 : 1));
    const sum = missions.reduce((all, { observers }) => all + observers, 0);
    const [first] = group;
    const value = first?.accredited ?? null;
    const total = value === null ? null : { value, status: first?.accredited_status ?? '' };
    const comparable = total && isSettled(total) && first?.accredited_whole === 1 && total.value >= sum;
    return {
      id,
      country: first?.country ?? '',
      date: first?.date ?? '',
      type: first?.type ?? '',
      rows: group,
      missions,
      sum,
      total,
      others: comparable ? total.value - sum : null,
      onFile: Math.max(first?.missions_on_file ?? 0, missions.length)
    };
  });
}

export const isSingleCountry = (elections: readonly ElectionOfObservers[]) =>
  new Set(elections.map(({ country }) => country)).size === 1;

/** In one country by date, the newest first; else those with most missions with a number first, the newer before the older. */
export function inOrder(elections: readonly ElectionOfObservers[]): ElectionOfObservers[] {
  const single = isSingleCountry(elections);
  return [...elections].sort(
    (a, b) =>
      (single ? 0 : b.missions.length - a.missions.length) ||
      (a.date < b.date || (a.date === b.date && a.id < b.id) ? 1 : -1)
  );
}

/** The share of the total that the missions with a number make up (computed). */
export function shareKnown({ sum, total, others }: ElectionOfObservers): number | null {
  return others !== null && total && total.value > 0 ? sum / total.value : null;
}
