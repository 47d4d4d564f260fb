/** What every SQL engine offers, wherever it runs: SQL in, typed rows out. */
import type { DuckDB } from './duckdb';

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

/** A result as it came, in columns: for what shows or keeps many rows. */
export interface Result {
  columns: Column[];
  rowCount: number;
  /** Whether the query had more rows than were kept. */
  isCut: boolean;
  /** Reads one value, by the numbers of its row and its column. */
  value(row: number, column: number): Value;
  /** All of it as an Arrow IPC stream. */
  arrow(): Uint8Array;
}

export interface QueryOptions {
  /** Stops the query, whether it waits or runs; the engine and its tables stay. */
  signal?: AbortSignal;
}

export type ScalarParam = null | boolean | number | bigint | string | Date;

/**
 * A value bound to a `?` or `$1` of a statement. A number is a DOUBLE, whole or not, a bigint an integer, a Date a TIMESTAMP (UTC),
 * an array a list, for `= ANY(?)` or `IN ?`.
 */
export type Param = ScalarParam | readonly ScalarParam[];

export interface RunOptions extends QueryOptions {
  /** What the statement's `?` stand for, in order, or `$1`, `$2` …: never read as SQL. */
  params?: readonly Param[];
  /** How much of a result is kept: the query is stopped beyond. */
  maxRows?: number;
  maxBytes?: number;
}

/** A statement of a script. */
export interface Statement {
  sql: string;
  /** Where it begins in the script, in UTF-16 units. */
  start: number;
  /** Its first word, in lower case. */
  verb: string;
}

/** Statements that build on each other, as at a prompt: temporary tables and variables stay until it is closed. */
export interface Session {
  /**
   * The statements of a script; empty ones are left out.
   * @throws EngineError
   */
  statements(script: string): Promise<Statement[]>;
  /**
   * Runs one statement.
   * @throws EngineError, its position within that statement
   */
  run(sql: string, options?: RunOptions): Promise<Result>;
  /**
   * Puts a result beside the tables, to be asked by SQL as `result.<name>`; an earlier one of that name goes.
   * @throws EngineError
   */
  keep(name: string, result: Result): Promise<void>;
  /** Whether the engine was started anew, and what the session had made is gone. Told once. */
  hasLost(): boolean;
  close(): Promise<void>;
}

export interface Engine {
  /**
   * Runs SQL, one query after another, and gives the rows of its last statement. Each call stands alone: the tables cannot be
   * changed, and what a script makes (temporary tables, variables) ends with it.
   * @throws EngineError
   */
  query(sql: string, options?: QueryOptions): Promise<Table>;
  session(): Session;
  /**
   * Adds to the tables: runs the step now, and again whenever the engine starts anew after a fault. Only code of ours may be a step:
   * it can change the tables, which no query can.
   * @returns a function that keeps the step from being run again
   * @throws what the step throws, after which it is not run again
   */
  add(step: (database: DuckDB) => Promise<void>): Promise<() => void>;
  /** Ends the engine; what still waits or runs is rejected. */
  close(): Promise<void>;
}
