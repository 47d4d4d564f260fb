/** DuckDB's functions, as `/data/sql-functions.json` holds them: asked of the engine when the site is built. */
import { asset } from '$app/paths';

export interface SqlFunction {
  name: string;
  kind: 'scalar' | 'aggregate' | 'window' | 'table';
  /** The names of its parameters, one text for each way to call it, the shortest first: `string, regex`. */
  calls: string[];
  description?: string;
  /** A call of it. */
  example?: string;
}

/**
 * The functions that the engine of the page can run, in alphabetical order.
 * @throws Error where the list does not arrive
 */
export async function fetchFunctions(): Promise<SqlFunction[]> {
  const response = await fetch(asset('/data/sql-functions.json'));
  if (!response.ok) throw new Error(`the server answers ${response.status}`);
  return (await response.json()) as SqlFunction[];
}
