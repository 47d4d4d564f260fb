import type { Needs } from './needs';

/** A question that a page draws, with what its query reads. */
export interface AskedQuestion extends Needs {
  slug: string;
  sql: string;
}

/** The element of a page that holds its questions as JSON, in the order in which they are drawn. */
export const meansId = 'means';

/** Where the names that charts write lie beside the pages. */
export const namesFile = '/names.json';

/** Where a table lies beside the pages: an Arrow IPC stream, in gzip. */
export const tableFile = (name: string) => `/${name}.arrow.gz`;
