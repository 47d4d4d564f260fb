/** What a reader copies of a grid, and how it is said. */
import { number } from '$lib/ui/words';
import { markdown, mostRows, tsv } from './copy-rows';
import type { GridView } from './grid-view.svelte';
import { areaOf, isWide, type Selection } from './selection';
import { formatValue } from '$lib/engine/format-value';

export type CopiedForm = 'tsv' | 'markdown';

/**
 * The selected cells, or all rows in view where but one cell is selected.
 * @param form `cells`: for the keys: without heads, and a single cell as it is
 * @returns the text, and what it is: `12 rows as TSV`
 */
export function copySelection(
  view: GridView,
  selection: Selection,
  form: CopiedForm | 'cells'
): { words: string; text: string } {
  const { row, column } = selection.to;
  const only = view.columns[column];
  if (form === 'cells' && !isWide(selection) && only)
    return { words: 'Value', text: formatValue(view.value(row, column), only) };
  const last = { row: view.rowCount - 1, column: view.columns.length - 1 };
  const area = isWide(selection)
    ? areaOf(selection)
    : { top: 0, bottom: last.row, left: 0, right: last.column };
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, i) => area.left + i);
  const cells = { result: view.result, rows: rowsOf(view, area.top, area.bottom), columns };
  const copied = form === 'markdown' ? markdown(cells) : tsv(cells, form === 'tsv');
  const wanted = area.bottom - area.top + 1;
  const counted =
    copied.rowCount < wanted
      ? `The first ${number(copied.rowCount)} of ${number(wanted)} rows`
      : `${number(wanted)} ${wanted === 1 ? 'row' : 'rows'}`;
  const wide =
    columns.length < view.columns.length
      ? `, ${number(columns.length)} of ${number(view.columns.length)} columns,`
      : '';
  const limit =
    copied.rowCount < wanted ? ` (no more than ${number(mostRows)} rows or 10 MB are copied at once)` : '';
  return {
    words: `${counted}${wide} as ${form === 'markdown' ? 'Markdown' : 'TSV'}${limit}`,
    text: copied.text
  };
}

function* rowsOf(view: GridView, first: number, last: number): Generator<number> {
  for (let position = first; position <= last; position++) yield view.rowAt(position);
}
