const queries = import.meta.glob<string>('../questions/*/query.sql', { query: '?raw', import: 'default' });

/** Fetches the SQL that makes a question's rows. Rejects where it does not arrive, or there is no such question. */
export async function questionSql(slug: string): Promise<string> {
  const query = queries[`../questions/${slug}/query.sql`];
  if (!query) throw new Error(`no question “${slug}” under src/lib/questions`);
  return query();
}
