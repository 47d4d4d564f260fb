/** What can be asked: the tables and views of the data set with their columns, as `/data/schema.json` holds them. */
import { asset } from '$app/paths';

/** A code that a column may hold. */
export interface SchemaCategory {
  value: string;
  label: string;
}

/** A value that a column holds. */
export interface SampleValue {
  /** As DuckDB writes it as text. */
  value: string;
  /** In how many rows it stands. */
  rows: number;
}

export interface SchemaColumn {
  name: string;
  /** DuckDB's name of the type: `VARCHAR`, `DATE`. */
  type: string;
  description: string;
  /** All codes that it may hold, in the codebook's order. */
  categories?: SchemaCategory[];
  /** The column that it refers to. */
  references?: { table: string; column: string };
  /** In how many rows it is NULL. */
  nulls: number;
  /** How many values it holds that differ. */
  distinct: number;
  /** Up to five of its most frequent values of at most 40 characters, the most frequent first. */
  samples: SampleValue[];
}

export interface SchemaTable {
  name: string;
  /** `own`: the reader's, which is in no file of ours. */
  kind: 'table' | 'view' | 'own';
  description: string;
  rows: number;
  /** The columns whose values together name a row; none for a view. */
  primaryKey: string[];
  columns: SchemaColumn[];
}

export interface Schema {
  /** The version of the data that it describes. */
  version: string;
  /** The tables in the order of the data package, then the views in the order of `views.sql`. */
  tables: SchemaTable[];
}

let schema: Promise<Schema> | undefined;

/**
 * The schema, fetched when first asked for; callers share it.
 * @throws Error where it does not arrive; whoever asks again begins anew
 */
export function fetchSchema(): Promise<Schema> {
  schema ??= fetchFile().catch((error: unknown) => {
    schema = undefined;
    throw error;
  });
  return schema;
}

async function fetchFile(): Promise<Schema> {
  const response = await fetch(asset('/data/schema.json'));
  if (!response.ok) throw new Error(`the server answers ${response.status}`);
  return (await response.json()) as Schema;
}
