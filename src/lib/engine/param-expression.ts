/** A value from JavaScript → SQL with places for what DuckDB's WebAssembly binds: NULL, booleans, DOUBLE and VARCHAR. */
import type { Param, ScalarParam } from './engine';
import { EngineError } from './error';

export interface ParamExpression {
  /** SQL with a `?` for each of the values. */
  expression: string;
  values: (null | boolean | number | string)[];
}

/**
 * The expression that makes a value in SQL.
 * @param number of the value, from 1, and the SQL it came with: for the error
 * @throws EngineError where SQL has no such value
 */
export function paramExpression(param: Param, number: number, sql: string): ParamExpression {
  const reject = (what: string): never => {
    throw new EngineError(
      'sql',
      `Value ${number} is ${what}: SQL takes null, booleans, numbers, text, dates, and lists of them.`,
      { sql }
    );
  };
  // What comes from a notebook's cell can be anything.
  if (!Array.isArray(param)) return scalarExpression(param as ScalarParam, reject);
  const items = (param as readonly ScalarParam[]).map((item) =>
    Array.isArray(item) ? reject('a list of lists') : scalarExpression(item, reject)
  );
  const types = new Set(param.filter((item) => item !== null).map((item) => typeof item));
  if (types.size > 1) reject(`a list of different types (${[...types].join(', ')})`);
  return {
    expression: `[${items.map(({ expression }) => expression).join(', ')}]`,
    values: items.flatMap(({ values }) => values)
  };
}

function scalarExpression(value: ScalarParam, reject: (what: string) => never): ParamExpression {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') {
    return { expression: '?', values: [value] };
  }
  if (typeof value === 'number') {
    // Values travel as JSON, which has no infinity.
    return Number.isFinite(value)
      ? { expression: '?', values: [value] }
      : { expression: 'CAST(? AS DOUBLE)', values: [String(value)] };
  }
  if (typeof value === 'bigint') {
    if (BigInt.asIntN(128, value) !== value) reject('an integer too large for SQL');
    const type = BigInt.asIntN(64, value) === value ? 'BIGINT' : 'HUGEINT';
    return { expression: `CAST(? AS ${type})`, values: [String(value)] };
  }
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) reject('a date that does not exist');
    return { expression: 'make_timestamp_ms(CAST(? AS BIGINT))', values: [String(value.getTime())] };
  }
  return reject(value === undefined ? 'undefined' : `of type ${typeof value}`);
}
