/** Reads CSV by DuckDB's own reader, column types widened where later lines need it. */
import type { DuckDB } from '$lib/engine/duckdb';
import type { Result } from '$lib/engine/engine';
import { number } from '$lib/ui/words';
import type { Choices } from './choices';
import { csvError, isCsvError, unfitValue, type UnfitValue } from './read/csv-error';
import { readSql, type CsvDialect } from './read/csv-sql';
import { takeRejects } from './rejects';
import { runSql, type RunSqlOptions } from './run-sql';

export interface CsvFile {
  /** The file's name, for sentences. */
  name: string;
  /** The name under which it is registered. */
  path: string;
  dialect: CsvDialect;
  choices: Choices;
}

export interface CsvReading {
  result: Result;
  /** The columns as they were read. */
  columns: CsvDialect['columns'];
  /** How many lines were left out since they do not fit. */
  left: number;
  /** Which columns were given a wider type, and why. */
  notes: string[];
}

type Attempt = { result: Result; left: number } | { unfit: UnfitValue };

/**
 * Runs a statement over the rows of a file, in a transaction that is left open for its caller to end; after a failure there is
 * none. A column whose values turn out to be of another kind than the first lines showed is given a wider type, and the file read
 * again.
 * @param statement made of the query of the rows
 * @throws OwnDataError, or the signal's reason
 */
export async function readCsv(
  database: DuckDB,
  connection: number,
  file: CsvFile,
  statement: (rows: string) => string,
  options: RunSqlOptions
): Promise<CsvReading> {
  const columns = file.dialect.columns.map((column) => ({ ...column }));
  const current = { ...file, dialect: { ...file.dialect, columns } };
  const notes: string[] = [];
  for (;;) {
    const attempt = await tryToRead(database, connection, current, statement, options);
    if ('result' in attempt) return { ...attempt, columns, notes };
    notes.push(widen(columns, attempt.unfit));
  }
}

async function tryToRead(
  database: DuckDB,
  connection: number,
  file: CsvFile,
  statement: (rows: string) => string,
  options: RunSqlOptions
): Promise<Attempt> {
  const { path, dialect, choices } = file;
  await runSql(database, connection, 'BEGIN');
  try {
    const rows = readSql(path, dialect, choices, choices.skipBadLines ? 'reject' : 'error');
    const result = await runSql(database, connection, statement(rows), options);
    if (!choices.skipBadLines) return { result, left: 0 };
    const { lines, unfit } = await takeRejects(database, connection);
    if (!unfit) return { result, left: lines };
    await runSql(database, connection, 'ROLLBACK');
    return { unfit };
  } catch (cause) {
    await runSql(database, connection, 'ROLLBACK').catch(() => undefined);
    if (options.signal?.aborted || !(cause instanceof Error)) throw cause;
    const unfit = unfitValue(cause.message);
    if (unfit) return { unfit };
    if (!isCsvError(cause.message)) throw cause;
    throw await sentence(database, connection, file, cause.message, options);
  }
}

/** The sentence of an error; where lines do not fit, with how many. */
async function sentence(
  database: DuckDB,
  connection: number,
  { name, path, dialect, choices }: CsvFile,
  message: string,
  options: RunSqlOptions
): Promise<Error> {
  const error = csvError(name, message);
  if (error.remedy !== 'lines') return error;
  const columns = dialect.columns.map(({ name }) => ({ name, type: 'VARCHAR' }));
  const rows = readSql(path, { ...dialect, columns }, choices, 'reject');
  await runSql(database, connection, `SELECT count(COLUMNS(*)) FROM (${rows})`, options);
  return csvError(name, message, (await takeRejects(database, connection)).lines);
}

/** Gives the column a type that holds the value, and says so. */
function widen(columns: CsvDialect['columns'], { column, text, line }: UnfitValue): string {
  const found = columns.find(({ name }) => name === column);
  const where = line === undefined ? 'there is' : `line ${number(line)} has`;
  if (found?.type === 'BIGINT' && isFraction(text)) {
    found.type = 'DOUBLE';
    return `Column ${column} holds fractions: ${where} “${text}”.`;
  }
  if (!found || found.type === 'VARCHAR') throw new Error(`no wider type for column ${column}`);
  found.type = 'VARCHAR';
  return `Column ${column} is text: ${where} “${text}”.`;
}

const isFraction = (text: string) => /^\s*[-+]?(0|[1-9]\d*)?[.,]\d*\s*$/.test(text);
