import type { CsvHead } from '$lib/export/csv';
import { sourceAddress } from '$lib/link/places';
import type { QuestionRow } from '$lib/questions/question';
import { tableHeads } from '../table-heads';
import type { ExportedFigure } from './exported-figure';

/** The columns of the table that is shown, and after them the documents behind each row, by id and by address. */
export function figureTable({
  question,
  view,
  rows,
  names,
  address
}: ExportedFigure): readonly CsvHead<QuestionRow>[] {
  const ids = (row: QuestionRow) => row.sources.split(' ').filter(Boolean);
  return [
    ...tableHeads(question.table(view.variant), rows, names),
    { label: 'Source ids', value: (row) => ids(row).join(' ') },
    {
      label: 'Source addresses',
      value: (row) =>
        ids(row)
          .map((id) => new URL(sourceAddress(encodeURIComponent(id)), address).href)
          .join(' ')
    }
  ];
}
