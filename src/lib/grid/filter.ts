/** What a reader asks of a column → a condition of SQL, in which what was typed is never more than a value. */
import type { Column } from '$lib/engine/engine';
import { columnKind, type ColumnKind } from './column-kind';
import { literal, quoted } from './quote';

export type FilterTest =
  | 'contains'
  | 'lacks'
  | 'is'
  | 'is-not'
  | 'above'
  | 'from'
  | 'below'
  | 'up-to'
  | 'between'
  | 'null'
  | 'not-null';

export interface Filter {
  test: FilterTest;
  /** As typed; `between` has two, both ends included. */
  value: string;
  other: string;
}

/** What a reader typed cannot be asked of that column; the message says why. */
export class FilterError extends Error {
  override readonly name = 'FilterError';
}

const ordered: FilterTest[] = ['is', 'is-not', 'above', 'from', 'below', 'up-to', 'between'];
const ofKind: Readonly<Record<ColumnKind, FilterTest[]>> = {
  number: ordered,
  moment: ordered,
  boolean: ['is', 'is-not'],
  text: ['contains', 'lacks', 'is', 'is-not', 'above', 'below'],
  other: ['contains', 'lacks', 'is', 'is-not']
};

/** What can be asked of a column, the most likely first. */
export const testsOf = ({ type }: Column): FilterTest[] => [...ofKind[columnKind(type)], 'null', 'not-null'];

/** How many values a test takes. */
export const valuesOf = (test: FilterTest): 0 | 1 | 2 =>
  test === 'between' ? 2 : test.endsWith('null') ? 0 : 1;

/** Whether it says all that its test needs; `is` with nothing typed looks for the empty text. */
export function isWhole({ test, value, other }: Filter, column: Column): boolean {
  const isText = ['text', 'other'].includes(columnKind(column.type));
  if (isText && test.startsWith('is')) return true;
  return (valuesOf(test) < 1 || value !== '') && (valuesOf(test) < 2 || other !== '');
}

/**
 * The condition of a filter.
 * @param column its name as the kept result has it
 * @throws FilterError where what was typed is no value of the column's type
 */
export function conditionOf({ test, value, other }: Filter, column: Column): string {
  const name = quoted(column.name);
  switch (test) {
    case 'null':
      return `${name} IS NULL`;
    case 'not-null':
      return `${name} IS NOT NULL`;
    case 'contains':
      return `contains(lower(${textOf(name, column)}), lower(${literal(value)}))`;
    case 'lacks':
      return `NOT contains(lower(${textOf(name, column)}), lower(${literal(value)}))`;
    default:
      return comparison(test, name, column, value, other);
  }
}

const textOf = (name: string, { type }: Column): string =>
  type === 'VARCHAR' ? name : `CAST(${name} AS VARCHAR)`;

function comparison(test: FilterTest, name: string, column: Column, value: string, other: string): string {
  const left = columnKind(column.type) === 'other' ? textOf(name, column) : name;
  const start = bound(value, column);
  const { end, isDay } = endOf(value, column);
  const upTo = (text: string) => {
    const last = endOf(text, column);
    return `${left} ${last.isDay ? '<' : '<='} ${last.end}`;
  };
  switch (test) {
    case 'above':
      return isDay ? `${left} >= ${end}` : `${left} > ${end}`;
    case 'from':
      return `${left} >= ${start}`;
    case 'below':
      return `${left} < ${start}`;
    case 'up-to':
      return upTo(value);
    case 'between':
      return `(${left} >= ${start} AND ${upTo(other)})`;
    case 'is-not':
      return isDay ? `NOT (${left} >= ${start} AND ${left} < ${end})` : `${left} <> ${start}`;
    default:
      return isDay ? `(${left} >= ${start} AND ${left} < ${end})` : `${left} = ${start}`;
  }
}

/** The end of what was typed: of a day among timestamps its last moment, as the start of the next. */
function endOf(value: string, column: Column): { end: string; isDay: boolean } {
  const isDay = column.type.startsWith('TIMESTAMP') && dayPattern.test(value.trim());
  return { end: bound(isDay ? nextDay(value.trim()) : value, column), isDay };
}

/** A day that does not exist stays as it is: DuckDB says so. */
function nextDay(day: string): string {
  const ms = Date.parse(day);
  return Number.isNaN(ms) ? day : new Date(ms + 86_400_000).toISOString().slice(0, 10);
}

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const momentPattern = /^\d{4}-\d{2}-\d{2}([ T]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}(:?\d{2})?)?)?$/;
const timePattern = /^\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?$/;
const numberPattern = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?$/i;

/** What was typed as a value of the column's type. */
function bound(typed: string, { name, type }: Column): string {
  const value = typed.trim();
  switch (columnKind(type)) {
    case 'number': {
      const isFloat = type === 'FLOAT' || type === 'DOUBLE';
      const isPart = !type.startsWith('DECIMAL') && /[.e]/i.test(value);
      if (isFloat && /^([+-]?inf|nan)$/i.test(value)) return `CAST(${literal(value)} AS ${type})`;
      if (!numberPattern.test(value))
        throw new FilterError(`“${typed}” is not a number: ${name} is ${type}.`);
      return isFloat || isPart ? `CAST(${literal(value)} AS ${isFloat ? type : 'DOUBLE'})` : value;
    }
    case 'moment': {
      const isTime = type === 'TIME';
      if (!(isTime ? timePattern : momentPattern).test(value)) {
        const example = isTime ? '14:30:00' : type === 'DATE' ? '2024-02-07' : '2024-02-07 14:30:00';
        throw new FilterError(`“${typed}” is not a value of ${name}: write it as ${example}.`);
      }
      return `CAST(${literal(value)} AS ${type})`;
    }
    case 'boolean':
      if (!/^(true|false)$/i.test(value)) throw new FilterError(`${name} is true or false, not “${typed}”.`);
      return value.toLowerCase();
    default:
      return literal(typed);
  }
}
