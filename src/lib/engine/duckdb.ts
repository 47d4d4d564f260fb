/** DuckDB as both its builds offer it: the little of their interfaces that an engine needs, in promises. */

export interface Tokens {
  /** Where each token begins, in bytes of UTF-8. Comments are none. */
  offsets: number[];
  types: number[];
}

export interface DuckDB {
  tokenize(sql: string): Promise<Tokens>;
  connect(): Promise<number>;
  disconnect(connection: number): Promise<unknown>;
  /** Runs to the end, not to be cancelled; the bytes are a whole Arrow file. */
  runQuery(connection: number, sql: string): Promise<Uint8Array>;
  /** The schema of the result, or null while the query still runs: then poll. Rows are made as they are fetched. */
  startPendingQuery(connection: number, sql: string): Promise<Uint8Array | null>;
  /** Works on the query for a tenth of a second or so. */
  pollPendingQuery(connection: number): Promise<Uint8Array | null>;
  cancelPendingQuery(connection: number): Promise<unknown>;
  /** The next batch of the result, none (length 0) at its end; null asks to fetch again. */
  fetchQueryResults(connection: number): Promise<Uint8Array | null>;
  /** Looks at a statement that may hold `?`, and gives its number. */
  createPrepared(connection: number, sql: string): Promise<number>;
  /** Runs it to the end, not to be cancelled. Values travel as JSON: a number is a DOUBLE. */
  runPrepared(
    connection: number,
    prepared: number,
    values: (null | boolean | number | string)[]
  ): Promise<unknown>;
  closePrepared(connection: number, prepared: number): Promise<unknown>;
  /** Makes a table of an Arrow stream; `main` is where tables are unless told. */
  insertArrow(connection: number, name: string, ipc: Uint8Array, schema?: string): Promise<void>;
  /** Lets SQL read a file under that name; its bytes are read as they are asked for. */
  registerFile(name: string, file: Blob): Promise<void>;
  /** How many bytes of a registered file have been read so far, over all readings. */
  bytesRead(name: string): Promise<number>;
  dropFile(name: string): Promise<unknown>;
  /** Ends it at once, even amid a query. */
  terminate(): void;
}

/** A table to load: an Arrow IPC stream. */
export interface TableBytes {
  name: string;
  bytes: Uint8Array;
}
