export interface TableBytes {
  name: string;
  /** An Arrow IPC stream. */
  bytes: Uint8Array;
}

/** The tables that the chart of observers needs: for its rows, and for the names in it. */
export const neededTables = ['figures', 'sources', 'missions', 'elections', 'organizations', 'countries'];

/** Where a table lies beside the page, in gzip. */
export const tableFile = (name: string) => `${name}.arrow.gz`;

/** Fetches the tables, all at once. */
export function fetchTables(): Promise<TableBytes[]> {
  return Promise.all(
    neededTables.map(async (name) => {
      const { body } = await fetch(`./${tableFile(name)}`);
      if (!body) throw new Error(`no table: ${name}`);
      const unpacked = new Response(body.pipeThrough(new DecompressionStream('gzip')));
      return { name, bytes: new Uint8Array(await unpacked.arrayBuffer()) };
    })
  );
}
