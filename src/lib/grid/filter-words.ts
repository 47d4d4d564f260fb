/** Filters in words. */
import type { Column } from '$lib/engine/engine';
import { columnKind } from './column-kind';
import { valuesOf, type Filter, type FilterTest } from './filter';

const words: Readonly<Record<FilterTest, string>> = {
  contains: 'contains',
  lacks: 'does not contain',
  is: 'is',
  'is-not': 'is not',
  above: 'is above',
  from: 'is at least',
  below: 'is below',
  'up-to': 'is at most',
  between: 'is between',
  null: 'is NULL',
  'not-null': 'is not NULL'
};

const momentWords: Partial<Record<FilterTest, string>> = {
  above: 'is after',
  from: 'is on or after',
  below: 'is before',
  'up-to': 'is on or before'
};

/** How a test is said of a column: `is at least`, of days `is on or after`. */
export function testWords(test: FilterTest, { type }: Column): string {
  const kind = columnKind(type);
  if (kind === 'text' && test === 'above') return 'comes after';
  if (kind === 'text' && test === 'below') return 'comes before';
  return (kind === 'moment' ? momentWords[test] : undefined) ?? words[test];
}

/** A filter as one reads it: `country contains “aze”`. */
export function filterWords({ test, value, other }: Filter, column: Column): string {
  const said = `${column.name} ${testWords(test, column)}`;
  if (valuesOf(test) === 0) return said;
  const shown = columnKind(column.type) === 'text' ? `“${value}”` : value;
  return valuesOf(test) === 1 ? `${said} ${shown}` : `${said} ${shown} and ${other}`;
}
