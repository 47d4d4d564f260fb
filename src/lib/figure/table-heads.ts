import type { TableHead } from '$lib/ui/table-head';
import { number } from '$lib/ui/words';
import type { Names } from '$lib/questions/names';
import type { Cell, QuestionRow, TableColumn } from '$lib/questions/question';

/** The heads of a question's table; a column is numeric where its first value is a number. */
export function tableHeads<Row>(
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  names: Names
): TableHead<Row>[] {
  return columns.map(({ label, value, format }) => {
    const first = rows.map((row) => value(row, names)).find((cell) => cell !== null);
    return {
      label,
      numeric: typeof first === 'number',
      value: (row) => value(row, names),
      text: (row) => {
        const cell = value(row, names);
        return cell === null ? null : (format?.(row, names) ?? written(cell));
      }
    };
  });
}

const written = (cell: Exclude<Cell, null>) => (typeof cell === 'number' ? number(cell) : cell);

/** Which rows are the reader's own. */
export function ownHead(missions: readonly string[]): TableHead<QuestionRow> {
  const text = ({ mission }: QuestionRow) => (missions.includes(mission) ? 'yours' : 'ours');
  return { label: 'Whose', numeric: false, value: text, text };
}
