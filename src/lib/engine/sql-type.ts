/** The types of SQL: their names as DuckDB writes them ⇄ their structure. */

/** A type without parts: `BIGINT`, `DATE`, `DECIMAL(18,3)`, `TIMESTAMP WITH TIME ZONE`. */
export interface PlainType {
  kind: 'plain';
  name: string;
}

export interface NamedType {
  /** Empty in a struct without names: `row(1, 2)`. */
  name: string;
  type: SqlType;
}

export type SqlType =
  | PlainType
  /** `size` is null for a list of any length. */
  | { kind: 'list'; element: SqlType; size: number | null }
  | { kind: 'map'; key: SqlType; value: SqlType }
  | { kind: 'struct'; fields: NamedType[] }
  | { kind: 'union'; fields: NamedType[] };

/** A type without parts, by its name. */
export function plain(name: string): PlainType {
  return { kind: 'plain', name };
}

/** The name of a type, as DuckDB writes it. */
export function typeName(type: SqlType): string {
  switch (type.kind) {
    case 'plain':
      return type.name;
    case 'list':
      return `${typeName(type.element)}[${type.size ?? ''}]`;
    case 'map':
      return `MAP(${typeName(type.key)}, ${typeName(type.value)})`;
    case 'struct':
      return `STRUCT(${type.fields.map(fieldName).join(', ')})`;
    case 'union':
      return `UNION(${type.fields.map(fieldName).join(', ')})`;
  }
}

function fieldName({ name, type }: NamedType): string {
  if (name === '') return typeName(type);
  const quoted = /^[a-z_][a-z0-9_]*$/i.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
  return `${quoted} ${typeName(type)}`;
}

/** The structure of a type of that name. A name that is not understood is a plain type. */
export function parseType(name: string): SqlType {
  const { type, rest } = readType(name);
  return rest === '' ? type : plain(name);
}

interface Read {
  type: SqlType;
  rest: string;
}

function readType(text: string): Read {
  const base = readBase(text);
  let { type, rest } = base;
  for (let size = /^\[(\d*)\]/.exec(rest); size; size = /^\[(\d*)\]/.exec(rest)) {
    type = { kind: 'list', element: type, size: size[1] ? Number(size[1]) : null };
    rest = rest.slice(size[0].length);
  }
  return { type, rest };
}

function readBase(text: string): Read {
  const opening = /^(STRUCT|UNION|MAP)\(/.exec(text);
  if (!opening) {
    const [name = ''] = /^[A-Z0-9_ ]+(\([^()]*\))?/.exec(text) ?? [];
    return { type: plain(name), rest: text.slice(name.length) };
  }
  const { fields, rest } = readFields(text.slice(opening[0].length), opening[1] !== 'MAP');
  if (opening[1] === 'STRUCT') return { type: { kind: 'struct', fields }, rest };
  if (opening[1] === 'UNION') return { type: { kind: 'union', fields }, rest };
  const [key, value] = fields;
  return { type: { kind: 'map', key: key?.type ?? plain(''), value: value?.type ?? plain('') }, rest };
}

function readFields(text: string, named: boolean): { fields: NamedType[]; rest: string } {
  const fields: NamedType[] = [];
  let rest = text;
  while (rest !== '') {
    const { name, rest: afterName } = named ? readName(rest) : { name: '', rest };
    const { type, rest: afterType } = readType(afterName);
    fields.push({ name, type });
    rest = afterType.replace(/^(, |\))/, '');
    if (!afterType.startsWith(', ')) break;
  }
  return { fields, rest };
}

/** A name comes before a type; a lone type (`STRUCT(INTEGER, DATE)`) has none. */
function readName(text: string): { name: string; rest: string } {
  const quoted = /^"((?:[^"]|"")*)" /.exec(text);
  if (quoted) return { name: (quoted[1] ?? '').replaceAll('""', '"'), rest: text.slice(quoted[0].length) };
  const bare = /^([A-Za-z_][A-Za-z0-9_]*) (?!WITH )/.exec(text);
  return bare ? { name: bare[1] ?? '', rest: text.slice(bare[0].length) } : { name: '', rest: text };
}
