import type { Column, Value } from '$lib/engine/engine';
import { formatValue } from '$lib/engine/format-value';
import { typeKind } from '$lib/engine/type-kind';
import { byteOrderMark, guarded, quoted } from './csv';
import type { Tell } from './offered-file';
import type { ResultFile } from './result-file';
import { inTurns } from './result-turns';

/**
 * A result as CSV, for spreadsheets: values as DuckDB writes them, NULL as nothing and an empty text as `""`. A text that a
 * spreadsheet would compute is led by an apostrophe.
 */
export async function resultCsv({ result }: Pick<ResultFile, 'result'>, tell?: Tell): Promise<Blob> {
  const { columns, rowCount, value } = result;
  const cells = columns.map((column) => cellWriter(column, columns.length === 1));
  const parts = [`${byteOrderMark}${columns.map(({ name }) => textCell(name)).join(',')}\r\n`];
  await inTurns(
    rowCount,
    (from, until) => {
      let text = '';
      for (let row = from; row < until; row++)
        text += `${cells.map((cell, column) => cell(value(row, column))).join(',')}\r\n`;
      parts.push(text);
    },
    tell
  );
  return new Blob(parts, { type: 'text/csv' });
}

/** @param isAlone whether a row has no other cell: an empty line would be skipped by those who read it */
function cellWriter(column: Column, isAlone: boolean): (value: Value) => string {
  // A span may begin with a minus, and is nobody’s own words.
  const isGuarded = ['text', 'nested'].includes(typeKind(column.type)) && column.type !== 'INTERVAL';
  const nothing = isAlone ? '""' : '';
  return (value) => {
    if (value === null) return nothing;
    const text = formatValue(value, column);
    return isGuarded ? textCell(text) : quoted(text);
  };
}

const textCell = (text: string) => (text === '' ? '""' : quoted(guarded(text)));
