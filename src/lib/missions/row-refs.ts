/** A row of the data by its permanent id, and the document that it was taken from; rows of `standards` have no id. */
export interface RowRef {
  id: string | null;
  source: string;
}

/** Something that one row or several say alike, each from a document of its own. */
export type Referenced<Content> = Content & { rows: RowRef[] };

/**
 * Puts rows that say the same together, so that a fact stands once with all its documents.
 * @param content what a row says; rows are the same where it is equal in every part
 */
export function gather<Row extends { id?: string; source: string }, Content extends object>(
  rows: readonly Row[],
  content: (row: Row) => Content
): Referenced<Content>[] {
  const groups = new Map<string, Referenced<Content>>();
  for (const row of rows) {
    const said = content(row);
    const key = JSON.stringify(said);
    const group = groups.get(key) ?? { ...said, rows: [] };
    group.rows.push({ id: row.id ?? null, source: row.source });
    groups.set(key, group);
  }
  return [...groups.values()];
}
