import { tableNames, type TableName } from '$lib/dataset/rows';
import viewsSql from '$lib/dataset/views.sql?raw';

/** The view that gathers the documents of a mission from every table: it reads their sources, and no other column. */
const sourcesOnly = 'mission_sources';

const withoutComments = (sql: string) => sql.replaceAll(/--.*$/gm, '');

/** The SQL of each view of the data set, by name. */
const views = new Map(
  [...withoutComments(viewsSql).matchAll(/CREATE VIEW (\w+) AS([^;]+);/g)].map(([, name = '', sql = '']) => [
    name,
    sql
  ])
);

/**
 * The tables whose rows a query reads, by itself or through the views of the data set. A table that is read for its
 * sources alone counts only where `column` is `source`.
 */
export function tablesRead(sql: string, column: string): ReadonlySet<TableName> {
  const words = new Set<string>();
  const read = (text: string): void => {
    for (const [word] of withoutComments(text).matchAll(/\b[a-z_]+\b/g)) {
      if (words.has(word) || (word === sourcesOnly && column !== 'source')) continue;
      words.add(word);
      read(views.get(word) ?? '');
    }
  };
  read(sql);
  return new Set(tableNames.filter((name) => words.has(name)));
}
