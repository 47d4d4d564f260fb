import { licence, madeByReader } from './licence';
import { fileColumns, sourceIds, type RestsOn, type RowsFile } from './rows-file';

/**
 * Rows as JSON: what they are, each row as an object in a line of its own, with its `source` as a list of ids, and the
 * documents behind these by id. Documents that are not known, of a reader's own rows, are left out.
 */
export function rowsJson(file: RowsFile): string {
  const columns = fileColumns(file);
  const head = JSON.stringify(
    {
      question: file.slug,
      title: file.title,
      ...file.caption,
      ...(file.readerMade && { made_by: madeByReader }),
      version: file.version,
      licence: licence.name,
      licence_address: licence.url,
      address: file.address,
      columns: columns.map(({ name, type, nullable, description }) => ({
        name,
        type: name === 'source' ? 'list of text' : type,
        nullable,
        description
      }))
    },
    null,
    2
  );
  const rows = file.rows.map((row) =>
    JSON.stringify(
      Object.fromEntries(
        columns.map(({ name, value }) => [name, name === 'source' ? sourceIds(row) : value(row)])
      )
    )
  );
  const documents = restedOn(file).map(
    ([id, document]) => `${JSON.stringify(id)}: ${JSON.stringify(document)}`
  );
  return `${head.slice(0, -2)},\n  "rows": [${lines(rows)}],\n  "sources": {${lines(documents)}}\n}\n`;
}

/** The documents that the rows rest on, in the order of their ids. */
function restedOn({ rows, documents }: RowsFile): [string, RestsOn][] {
  return [...new Set(rows.flatMap(sourceIds))].sort().flatMap((id): [string, RestsOn][] => {
    const document = Object.hasOwn(documents, id) && documents[id];
    if (!document) return [];
    const { title, publisher, url, published } = document;
    return [[id, { title, publisher, url, published }]];
  });
}

const lines = (written: readonly string[]): string =>
  written.length ? `\n${written.map((line) => `    ${line}`).join(',\n')}\n  ` : '';
