import { missionLabel } from './mission-columns';
import type { Names } from './names';
import type { Mark, QuestionRow } from './question';

/**
 * What a mark that stands for one mission shows: its rows, and the mission with what is said of it.
 * @param card what the card lists besides
 * @returns no rows and no words where no row is of that mission
 */
export function missionMark<Row extends QuestionRow>(
  rows: readonly Row[],
  mission: string,
  names: Names,
  said: (row: Row) => string,
  card: Omit<Mark<Row>, 'rows' | 'label'>
): Mark<Row> {
  const found = rows.filter((row) => row.mission === mission);
  const [row] = found;
  if (!row) return { rows: [], label: '' };
  return { rows: found, label: `${missionLabel(row, names)}: ${said(row)}`, ...card };
}
