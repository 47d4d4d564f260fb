import { countryName, shortName, type Names } from './names';
import type { QuestionRow, TableColumn } from './question';
import { day } from '$lib/ui/words';

/** Where and when an election was: `Azerbaijan, 7 Feb 2024`. */
export const electionLabel = (row: Pick<QuestionRow, 'country' | 'date'>, names: Names) =>
  `${countryName(names, row.country)}, ${day(row.date)}`;

/** Whose mission it was, where and when: `OTS, Azerbaijan, 7 Feb 2024`; without the first where a row is about the election. */
export const missionLabel = (row: QuestionRow, names: Names) =>
  row.organization
    ? `${shortName(names, row.organization)}, ${electionLabel(row, names)}`
    : electionLabel(row, names);

/** The table columns that say which election a row is about. */
export const electionColumns: readonly TableColumn<QuestionRow>[] = [
  { label: 'Election day', value: (row) => row.date, format: (row) => day(row.date) },
  { label: 'Country', value: (row, names) => countryName(names, row.country) },
  { label: 'Election', value: (row, names) => names.types[row.type] ?? row.type }
];

/** The table columns that say which mission a row is about. */
export const missionColumns: readonly TableColumn<QuestionRow>[] = [
  ...electionColumns,
  { label: 'Organization', value: (row, names) => shortName(names, row.organization) }
];
