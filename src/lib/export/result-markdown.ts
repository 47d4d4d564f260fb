import { formatValue } from '$lib/engine/format-value';
import { typeKind } from '$lib/engine/type-kind';
import { count } from '$lib/ui/words';
import { madeByReader } from './licence';
import { cutSaid, mostMarkdownRows, type ResultFile } from './result-file';

/** A result as a table in Markdown, with what it is in a line under it. More than a thousand rows are left out, with a word of it. */
export function resultMarkdown({ result, address, version, readerMade }: ResultFile): string {
  const { columns, rowCount, value } = result;
  const shown = Math.min(rowCount, mostMarkdownRows);
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const rows = Array.from({ length: shown }, (_, i) =>
    row(
      columns.map((column, j) => {
        const held = value(i, j);
        return held === null ? '_NULL_' : markdownText(formatValue(held, column));
      })
    )
  );
  const notes = [
    ...(shown < rowCount ? [`The first ${count(shown, 'row')} of ${count(rowCount, 'row')}.`] : []),
    ...(result.isCut ? [`The result itself holds ${cutSaid(result)}.`] : []),
    ...(readerMade ? [`${madeByReader}.`] : []),
    `Scrutineer, data ${version}: <${address}>`
  ];
  return [
    row(columns.map(({ name }) => markdownText(name))),
    row(columns.map(({ type }) => (typeKind(type) === 'number' ? '---:' : '---'))),
    ...rows,
    `\n${notes.join(' ')}\n`
  ].join('');
}

/** A text that Markdown shows as it is, within a cell. */
export const markdownText = (text: string): string =>
  text
    .replaceAll(/[\\`*[\]<>|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll(/\r\n?|\n/g, '<br>');
