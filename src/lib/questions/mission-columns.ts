import { countryName, shortName, type Names } from './names';
import type { QuestionRow, TableColumn } from './question';
import { day } from '$lib/ui/words';

/** Whose mission it was, where and when: `OTS, Azerbaijan, 7 Feb 2024`. */
export const missionLabel = (row: QuestionRow, names: Names) =>
  `${shortName(names, row.organization)}, ${countryName(names, row.country)}, ${day(row.date)}`;

/** The table columns that say which mission a row is about. */
export const missionColumns: readonly TableColumn<QuestionRow>[] = [
  { label: 'Election day', value: (row) => row.date, format: (row) => day(row.date) },
  { label: 'Country', value: (row, names) => countryName(names, row.country) },
  { label: 'Election', value: (row, names) => names.types[row.type] ?? row.type },
  { label: 'Organization', value: (row, names) => shortName(names, row.organization) }
];
