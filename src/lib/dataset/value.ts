/** A cell's text → the value that its column declares. */
import type { Field, FieldType } from './descriptor';

export type Value = string | number | boolean | null;

/** The cell's value, null where it is empty, undefined where it does not fit the column's type, codes or obligation. */
export function parseValue(field: Field, cell: string): Value | undefined {
  if (cell === '') return field.constraints.required ? undefined : null;
  if (field.categories && !field.categories.some(({ value }) => value === cell)) return undefined;
  return parseType(field.type, cell);
}

/** The text as a value of a type, undefined where it is none. Dates stay ISO strings. */
export function parseType(type: FieldType, text: string): Value | undefined {
  switch (type) {
    case 'string':
      return text;
    case 'date':
      return isDate(text) ? text : undefined;
    case 'boolean':
      return text === 'true' ? true : text === 'false' ? false : undefined;
    case 'integer':
      return /^-?\d+$/.test(text) ? Number(text) : undefined;
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
  }
}

/** Whether the text is a day of the calendar, written 2024-02-07. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
