/** Fills a database and locks it. */
import type { DuckDB, TableBytes } from './duckdb';
import { statementError } from './duckdb-error';

/**
 * Extensions are never fetched. `current_date` and its kin live in one (icu), so they are said in SQL, in UTC. Sessions keep
 * results in the schema `result`.
 */
const before = `
  SET autoinstall_known_extensions = false;
  SET autoload_known_extensions = false;
  CREATE MACRO current_date() AS CAST(CAST(now() AS TIMESTAMP) AS DATE);
  CREATE MACRO today() AS CAST(CAST(now() AS TIMESTAMP) AS DATE);
  CREATE MACRO current_localtimestamp() AS CAST(now() AS TIMESTAMP);
  CREATE MACRO current_localtime() AS CAST(CAST(now() AS TIMESTAMP) AS TIME);
  CREATE MACRO get_current_time() AS CAST(CAST(now() AS TIMESTAMP) AS TIME);
  CREATE SCHEMA result;
`;

/** From here on no SQL reaches a file or the network, and no SQL can unlock it: tables first, lock last. */
const lock = `
  SET enable_external_access = false;
  SET lock_configuration = true;
`;

/** The files that a reader has brought are registered below this folder, and nothing else can be there. */
const unlockOwnFiles = `SET allowed_directories = ['own/'];`;

/**
 * @param setup SQL run once, after the tables: views, macros
 * @param readsOwnFiles whether SQL may read files that are registered under `own/`
 * @throws EngineError where the setup's SQL does not hold
 */
export async function prepareDatabase(
  database: DuckDB,
  tables: TableBytes[],
  setup: string,
  readsOwnFiles = false
): Promise<void> {
  const connection = await database.connect();
  await database.runQuery(connection, before);
  for (const { name, bytes } of tables) await database.insertArrow(connection, name, bytes);
  if (setup.trim() !== '') {
    await database.runQuery(connection, setup).catch((cause: unknown) => {
      throw statementError(cause, setup, { sql: setup, start: 0, verb: '' });
    });
  }
  if (readsOwnFiles) await database.runQuery(connection, unlockOwnFiles);
  await database.runQuery(connection, lock);
  await database.disconnect(connection);
}
