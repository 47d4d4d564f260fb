import { missionFields, type RowOf } from '../question';

export const columns = {
  ...missionFields,
  starts: 'number?',
  ends: 'number?',
  statement: 'number?',
  press: 'number?',
  planned: 'text?',
  sources: 'text'
} as const;

export type DaysRow = RowOf<typeof columns>;

/** The events of a mission that a row places. */
export type PlacedEvent = 'deployed-from' | 'deployed-to' | 'statement' | 'press-conference';

/** Whether an event is known only as planned. */
export const isPlanned = (row: Pick<DaysRow, 'planned'>, event: PlacedEvent) =>
  row.planned?.split(' ').includes(event) ?? false;

/** The day of an event that happened; null where none is known, or only a plan. */
const happened = (row: DaysRow, event: PlacedEvent, day: number | null) =>
  isPlanned(row, event) ? null : day;

/** The first day in the country, counted from election day, where the mission is known to have started. */
export const startOf = (row: DaysRow) => happened(row, 'deployed-from', row.starts);

/**
 * Days in the country, the first and the last counted.
 * @returns null where either is unknown or only planned
 */
export function daysStayed(row: DaysRow): number | null {
  const starts = startOf(row);
  const ends = happened(row, 'deployed-to', row.ends);
  return starts === null || ends === null || ends < starts ? null : ends - starts + 1;
}
