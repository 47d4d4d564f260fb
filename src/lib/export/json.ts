import { licence, madeByReader } from './licence';
import { sourceNote, valueOf, type RowsFile } from './rows-file';

/** Rows as JSON: what they are, and each row as an object in a line of its own. */
export function rowsJson({ slug, title, version, address, readerMade, columns, rows }: RowsFile): string {
  const names = Object.keys(columns);
  const head = JSON.stringify(
    {
      question: slug,
      title,
      ...(readerMade && { made_by: madeByReader }),
      version,
      licence: licence.name,
      licence_address: licence.url,
      address,
      sources: sourceNote,
      columns: Object.entries(columns).map(([name, type]) => ({
        name,
        type: type.replace('?', ''),
        nullable: type.endsWith('?')
      }))
    },
    null,
    2
  );
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(names.map((name) => [name, valueOf(row, name)])))
  );
  return `${head.slice(0, -2)},\n  "rows": [\n${lines.map((line) => `    ${line}`).join(',\n')}\n  ]\n}\n`;
}
