/** A value → what its cell shows: one line, never long, so that no value can hang the page. */
import type { Column, Value } from '$lib/engine/engine';
import { formatValue } from '$lib/engine/format-value';

/** How many characters of a value a cell holds. */
export const cellLength = 240;
const listLength = 60;

/** `blank`: a text of nothing but white space. */
export type CellKind = 'null' | 'empty' | 'blank' | 'value';

export interface CellText {
  kind: CellKind;
  text: string;
  /** Whether the value has more than the text. */
  isCut: boolean;
}

/** What the cell of a value shows. An empty text and one of blanks stand in quotation marks. */
export function cellText(value: Value, column: Column): CellText {
  if (value === null) return { kind: 'null', text: 'NULL', isCut: false };
  const whole = formatValue(shortened(value), column);
  const isCut = whole.length > cellLength || isLonger(value);
  const text = oneLine(whole.slice(0, cellLength)) + (isCut ? '…' : '');
  if (typeof value !== 'string' || value.length > cellLength || value.trim() !== '')
    return { kind: 'value', text, isCut };
  return { kind: value === '' ? 'empty' : 'blank', text: `'${text}'`, isCut };
}

/** The value with no more in it than a cell could show. */
export function shortened(value: Value): Value {
  if (typeof value === 'string') return value.length > cellLength ? value.slice(0, cellLength + 1) : value;
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  if (value instanceof Uint8Array) return value.subarray(0, cellLength);
  if (Array.isArray(value)) return value.slice(0, listLength).map(shortened);
  if (value instanceof Map)
    return new Map([...value].slice(0, listLength).map(([key, of]) => [shortened(key), shortened(of)]));
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shortened(part)]));
}

function isLonger(value: Value): boolean {
  if (value instanceof Map) return value.size > listLength;
  if (value instanceof Uint8Array) return value.length > cellLength;
  return Array.isArray(value) ? value.length > listLength : false;
}

const control = /[\p{Cc}\u2028\u2029]/u;

/** Line breaks and tabs as signs; other control characters as blanks. */
function oneLine(text: string): string {
  if (!control.test(text)) return text;
  return text
    .replace(/\r\n|[\n\r\u2028\u2029]/g, '↵')
    .replaceAll('\t', '⇥')
    .replace(/\p{Cc}/gu, ' ');
}
