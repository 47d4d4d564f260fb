import type { DuckDB } from './duckdb';
import { statementError } from './duckdb-error';
import type { Result, RunOptions, Session, Statement } from './engine';
import { EngineError } from './error';
import { readResult } from './result';
import { runStatement } from './run-statement';
import { splitStatements } from './statements';

/** Does work in the database when it is its turn, and starts the database anew where the work breaks it. */
export type Work = <T>(
  task: (database: DuckDB) => Promise<T>,
  options: { sql: string; signal?: AbortSignal }
) => Promise<T>;

/** A session is a connection, kept for as long as its database lives. */
export class DuckDBSession implements Session {
  readonly #work: Work;
  #open: { database: DuckDB; connection: number } | undefined;
  #lost = false;

  constructor(work: Work) {
    this.#work = work;
  }

  statements(script: string): Promise<Statement[]> {
    return this.#work(async (database) => splitStatements(script, await database.tokenize(script)), {
      sql: script
    });
  }

  run(sql: string, options: RunOptions = {}): Promise<Result> {
    return this.#work(
      async (database) => {
        const [statement, second] = splitStatements(sql, await database.tokenize(sql));
        if (!statement) throw new EngineError('sql', 'There is no statement to run.', { sql });
        if (second) throw new EngineError('sql', 'One statement at a time.', { sql, position: second.start });
        const connection = await this.#connection(database);
        try {
          const { ipc, isCut } = await runStatement(database, connection, sql, statement, options);
          return readResult(ipc, isCut);
        } catch (error) {
          // The transaction of a statement that failed stays open; one that broke the database has none.
          await database.runQuery(connection, 'ROLLBACK').catch(() => undefined);
          throw error;
        }
      },
      { sql, signal: options.signal }
    );
  }

  keep(name: string, result: Result): Promise<void> {
    return this.#work(
      async (database) => {
        const connection = await this.#connection(database);
        await database.runQuery(connection, `DROP TABLE IF EXISTS result.${quoted(name)}`);
        try {
          await database.insertArrow(connection, name, result.arrow(), 'result');
        } catch (cause) {
          // A type that DuckDB gives and does not take back.
          throw statementError(cause, '', { sql: '', start: 0, verb: '' });
        }
      },
      { sql: '' }
    );
  }

  hasLost(): boolean {
    const lost = this.#lost;
    this.#lost = false;
    return lost;
  }

  async close(): Promise<void> {
    const open = this.#open;
    this.#open = undefined;
    await open?.database.disconnect(open.connection).catch(() => undefined);
  }

  async #connection(database: DuckDB): Promise<number> {
    if (this.#open?.database !== database) {
      this.#lost = this.#open !== undefined;
      this.#open = { database, connection: await database.connect() };
    }
    return this.#open.connection;
  }
}

/** A name as an identifier of SQL. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
