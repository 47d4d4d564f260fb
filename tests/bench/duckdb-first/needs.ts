/** What a query reads, directly or through views. */
export interface Needs {
  tables: string[];
  /** The statements that make the views, each after those that it reads. */
  views: string[];
}

/**
 * @param query SQL of a question
 * @param views the whole of `views.sql`
 * @param tables the names of all tables
 */
export function findNeeds(query: string, views: string, tables: readonly string[]): Needs {
  const neededTables = new Set<string>();
  const neededViews = new Set<string>();
  const read = (sql: string) => {
    for (const [, name = ''] of sql.matchAll(/\b(?:FROM|JOIN)\s+(\w+)/g)) {
      if (tables.includes(name)) neededTables.add(name);
      const view = new RegExp(`^CREATE VIEW ${name} AS[^;]+;`, 'm').exec(views)?.[0];
      if (!view) continue;
      read(view);
      neededViews.add(view);
    }
  };
  read(query);
  return { tables: [...neededTables], views: [...neededViews] };
}
