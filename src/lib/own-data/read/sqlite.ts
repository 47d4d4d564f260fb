/** SQLite databases, read whole: each table or view that holds something is a table. */
import initSqlJs, { type Database } from 'sql.js';
import wasm from 'sql.js/dist/sql-wasm-browser.wasm?url';
import { OwnDataError } from '../own-data-error';
import { damaged, isDamage, messageOf } from './sqlite-error';
import { requireAllPages, writesBeside } from './sqlite-header';
import { sqliteTable, sqlName } from './sqlite-table';
import type { SourceTable } from './source';

/** What the database keeps for itself, and what an index over texts or places keeps, is no table of the reader's. */
const listing = `
  SELECT s.name FROM sqlite_schema s JOIN pragma_table_list l ON l.schema = 'main' AND l.name = s.name
  WHERE s.type IN ('table', 'view') AND l.type <> 'shadow' AND s.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
  ORDER BY s.type, s.rowid`;

/** @throws OwnDataError */
export async function openSqlite(file: File): Promise<SourceTable[]> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  requireAllPages(bytes, file.name);
  const { Database } = await initSqlJs({ locateFile: () => wasm }).catch(() => {
    throw new OwnDataError(
      `The reader of SQLite databases did not arrive. Look at the connection, and bring ${file.name} again.`
    );
  });
  const database = new Database(bytes);
  const names = tableNames(database, file.name);
  const states = names.map((name) => ({ name, state: stateOf(database, name, file.name) }));
  const filled = states.filter(({ state }) => state === 'filled');
  if (filled.length === 0) throw nothingIn(file.name, states);
  const notes = [...emptyNote(states), ...brokenNote(states)];
  if (writesBeside(bytes))
    notes.push(
      `Rows that its program keeps in a file ${file.name}-wal beside it, if there is one, are not read.`
    );
  return filled.map(({ name }) =>
    sqliteTable(database, names.length === 1 ? null : name, name, file.name, notes)
  );
}

function tableNames(database: Database, file: string): string[] {
  try {
    return (database.exec(listing)[0]?.values ?? []).map(([name]) => String(name));
  } catch (cause) {
    throw damaged(file, cause);
  }
}

/** A view of what is no longer there, or a table of an extension, cannot be read; the others can. */
type State = 'filled' | 'empty' | { problem: string };

function stateOf(database: Database, name: string, file: string): State {
  try {
    return database.exec(`SELECT 1 FROM ${sqlName(name)} LIMIT 1`).length > 0 ? 'filled' : 'empty';
  } catch (cause) {
    if (isDamage(cause)) throw damaged(file, cause);
    return { problem: messageOf(cause) };
  }
}

type Found = { name: string; state: State }[];

function nothingIn(file: string, found: Found): OwnDataError {
  const what = found.length === 0 ? 'tables' : 'rows';
  return new OwnDataError([`${file} holds no ${what}.`, ...brokenNote(found)].join(' '));
}

function emptyNote(found: Found): string[] {
  const empty = found.filter(({ state }) => state === 'empty').map(({ name }) => name);
  return empty.length === 0 ? [] : [`Left out, since they hold no rows: ${empty.join(', ')}.`];
}

function brokenNote(found: Found): string[] {
  const broken = found.flatMap(({ name, state }) =>
    typeof state === 'object' ? [`${name} (${state.problem})`] : []
  );
  return broken.length === 0 ? [] : [`Left out, since they cannot be read: ${broken.join(', ')}.`];
}
