/**
 * Binds values to the `?` and `$1` of a statement.
 *
 * DuckDB's WebAssembly runs a prepared statement to its first rows in one go, so that nothing can stop it, and takes neither lists nor
 * large integers. So each value is bound to a variable by a prepared statement of its own, and the statement, which reads the
 * variables, runs like any other.
 */
import type { DuckDB } from './duckdb';
import { statementError } from './duckdb-error';
import type { Param, Statement } from './engine';
import { EngineError } from './error';
import { paramExpression } from './param-expression';
import { unitsBefore } from './positions';

/** A statement whose values are bound. */
export interface BoundStatement {
  sql: string;
  /** A place in `sql` → in the statement as it was written. */
  written(position: number): number;
}

/** Where a value goes. */
interface Place {
  start: number;
  end: number;
  /** Of its value, from 1. */
  number: number;
}

/**
 * Binds the values in order, for as long as the connection lasts or until the next ones.
 * @param script the text that the statement stands in, for the error
 * @throws EngineError where the statement does not hold, or takes other values than those
 */
export async function bindParams(
  database: DuckDB,
  connection: number,
  script: string,
  statement: Statement,
  params: readonly Param[]
): Promise<BoundStatement> {
  try {
    if (params.length > 0) await checkStatement(database, connection, statement.sql);
    const places = findPlaces(statement.sql, (await database.tokenize(statement.sql)).offsets);
    checkCount(script, statement, places, params);
    for (const [index, param] of params.entries()) {
      await setVariable(database, connection, index + 1, param, script);
    }
    return withVariables(statement.sql, places, params);
  } catch (error) {
    throw statementError(error, script, statement);
  }
}

/** Throws what DuckDB says to the statement as it was written: a view, say, takes no values, but would take variables. */
async function checkStatement(database: DuckDB, connection: number, sql: string): Promise<void> {
  const prepared = await database.createPrepared(connection, sql);
  await database.closePrepared(connection, prepared);
}

function findPlaces(sql: string, offsets: number[]): Place[] {
  const bytes = new TextEncoder().encode(sql);
  const places: Place[] = [];
  for (const offset of offsets) {
    if (bytes[offset] !== question && bytes[offset] !== dollar) continue;
    const start = unitsBefore(sql, offset);
    const [text, digits] = /^(?:\?(\d*)|\$(\d+))/.exec(sql.slice(start))?.map((match) => match ?? '') ?? [];
    if (text === undefined) continue;
    const number = Number(digits || text.slice(1)) || places.length + 1;
    places.push({ start, end: start + text.length, number });
  }
  return places;
}

const question = '?'.charCodeAt(0);
const dollar = '$'.charCodeAt(0);

function checkCount(script: string, statement: Statement, places: Place[], params: readonly Param[]): void {
  const count = Math.max(0, ...places.map(({ number }) => number));
  if (count === params.length) return;
  throw new EngineError(
    'sql',
    `The statement takes ${counted(count)} (? or $1, $2 …), and ${counted(params.length)} came with it.`,
    { sql: script, position: statement.start + (places[params.length]?.start ?? 0) }
  );
}

const counted = (count: number) => `${count} ${count === 1 ? 'value' : 'values'}`;

async function setVariable(
  database: DuckDB,
  connection: number,
  number: number,
  param: Param,
  sql: string
): Promise<void> {
  const { expression, values } = paramExpression(param, number, sql);
  const prepared = await database.createPrepared(connection, `SET VARIABLE "$${number}" = ${expression}`);
  try {
    await database.runPrepared(connection, prepared, values);
  } finally {
    await database.closePrepared(connection, prepared);
  }
}

function withVariables(sql: string, places: Place[], params: readonly Param[]): BoundStatement {
  let bound = '';
  let end = 0;
  /** Where the texts between the places begin, bound and written. */
  const pieces: { bound: number; written: number }[] = [{ bound: 0, written: 0 }];
  for (const place of places) {
    bound += sql.slice(end, place.start);
    pieces.push({ bound: bound.length, written: place.start });
    const param = params[place.number - 1];
    // An empty list fits every type as it is written, and one type as a variable.
    bound += Array.isArray(param) && param.length === 0 ? '[]' : `getvariable('$${place.number}')`;
    end = place.end;
    pieces.push({ bound: bound.length, written: end });
  }
  return {
    sql: bound + sql.slice(end),
    written(position) {
      const index = pieces.findLastIndex((piece) => piece.bound <= position);
      const { bound: start, written } = pieces[index] ?? { bound: 0, written: 0 };
      return index % 2 === 1 ? written : written + position - start;
    }
  };
}
