/** What every SQL engine offers, wherever it runs: SQL in, typed rows out. */

/**
 * A months-days-microseconds span, as SQL counts it: a month has no fixed number of days, a day no fixed number of hours.
 */
export type Interval = { months: number; days: number; microseconds: number | bigint };

/**
 * A value of a result, without loss of what a reader sees:
 *
 * - integers are numbers while a number holds them exactly, else bigint
 * - DECIMAL is a number while it is exact, else its text: `'12345678901234567.89'`
 * - DATE is a Date at midnight UTC, TIMESTAMP a Date, and either its text where a Date cannot hold it (`infinity`, microseconds)
 * - lists are arrays, structs objects, MAP is a Map, INTERVAL an `Interval`, BLOB a Uint8Array; NULL is null
 * - TIME, UUID and ENUM are their text
 */
export type Value =
  | null
  | boolean
  | number
  | bigint
  | string
  | Date
  | Uint8Array
  | Value[]
  | Map<Value, Value>
  | { [field: string]: Value };

export type Row = Record<string, Value>;

export interface Column {
  /** Unlike all other columns' names: of two columns `a`, the second is `a_1`. */
  name: string;
  /** DuckDB's name of the type: `DATE`, `DECIMAL(18,3)`, `STRUCT(a BIGINT)[]`. */
  type: string;
}

export interface Table {
  columns: Column[];
  rows: Row[];
}

export interface QueryOptions {
  /** Stops the query, whether it waits or runs; the engine and its tables stay. */
  signal?: AbortSignal;
}

export interface Engine {
  /**
   * Runs SQL, one query after another, and gives the rows of its last statement. Each call stands alone: the tables cannot be
   * changed, and what a script makes (temporary tables, variables) ends with it.
   * @throws EngineError
   */
  query(sql: string, options?: QueryOptions): Promise<Table>;
  /** Ends the engine; what still waits or runs is rejected. */
  close(): Promise<void>;
}
