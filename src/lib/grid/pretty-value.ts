/** A whole value as text to be read: lists, structs and maps over several lines. */
import type { Column, Value } from '$lib/engine/engine';
import { formatValue } from '$lib/engine/format-value';
import { parseType, typeName, type SqlType } from '$lib/engine/sql-type';

/** No more characters than these are shown. */
export const mostCharacters = 1_000_000;

export interface WholeText {
  text: string;
  isCut: boolean;
}

/** The text of a value, cut where it is longer than one could read. */
export function prettyValue(value: Value, column: Column): WholeText {
  const out = new Lines();
  write(out, '', value, parseType(column.type), '');
  const text = out.lines.join('\n');
  return { text: text.slice(0, mostCharacters), isCut: out.isFull || text.length > mostCharacters };
}

class Lines {
  readonly lines: string[] = [];
  #length = 0;

  get isFull(): boolean {
    return this.#length > mostCharacters;
  }

  add(line: string): void {
    if (this.isFull) return;
    this.lines.push(line);
    this.#length += line.length + 1;
  }
}

/** @param before what stands on the line before the value; @param indent of the lines after the first */
function write(out: Lines, before: string, value: Value, type: SqlType, indent: string, after = ''): void {
  const parts = partsOf(value, type);
  if (!parts) {
    const isWithin = before !== '' || after !== '' || indent !== '';
    const text = leafText(value, type);
    out.add(before + (isWithin && typeof value === 'string' && isText(type) ? `'${text}'` : text) + after);
    return;
  }
  const { open, close, list } = parts;
  if (list.length === 0) {
    out.add(before + open + close + after);
    return;
  }
  out.add(before + open);
  const inner = `${indent}  `;
  for (const [i, part] of list.entries()) {
    if (out.isFull) return;
    write(out, inner + part.name, part.value, part.type, inner, i < list.length - 1 ? ',' : '');
  }
  out.add(indent + close + after);
}

const isText = (type: SqlType): boolean => type.kind === 'plain' && type.name === 'VARCHAR';

const leafText = (value: Value, type: SqlType): string => {
  if (value instanceof Uint8Array) return formatValue(value.subarray(0, mostCharacters), { type: 'BLOB' });
  return formatValue(value, { type: typeName(type) });
};

interface Part {
  name: string;
  value: Value;
  type: SqlType;
}

function partsOf(value: Value, type: SqlType): { open: string; close: string; list: Part[] } | null {
  if (type.kind === 'list' && Array.isArray(value)) {
    const list = value.map((part) => ({ name: '', value: part, type: type.element }));
    return { open: '[', close: ']', list };
  }
  if (type.kind === 'map' && value instanceof Map) {
    const list = Array.from(value, ([key, part]) => ({
      name: `${formatValue(key, { type: typeName(type.key) })} = `,
      value: part,
      type: type.value
    }));
    return { open: '{', close: '}', list };
  }
  if (type.kind !== 'struct' || value === null || typeof value !== 'object') return null;
  const list = Object.entries(value).map(([name, part], i) => ({
    name: `${name}: `,
    value: part as Value,
    type: type.fields[i]?.type ?? { kind: 'plain' as const, name: '' }
  }));
  return { open: '{', close: '}', list };
}
