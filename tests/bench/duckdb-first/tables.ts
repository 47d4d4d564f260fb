export interface TableText {
  name: string;
  csv: string;
}

/** The tables that the chart of observers needs: for its rows, and for the names in it. */
export const neededTables = ['figures', 'sources', 'missions', 'elections', 'organizations', 'countries'];

/** Fetches the tables, all at once. */
export function fetchTables(): Promise<TableText[]> {
  return Promise.all(
    neededTables.map(async (name) => {
      const answer = await fetch(`./${name}.csv`);
      return { name, csv: await answer.text() };
    })
  );
}
