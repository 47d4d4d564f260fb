/** What the tables of a query are, and which columns they have. */
import type { Text } from '@codemirror/state';
import type { SyntaxNode } from '@lezer/common';
import { columnAt, relationOf } from './column-at';
import { readClauses, type Clauses, type Select } from './clauses';
import { namesIn, type CommonTable } from './common-tables';
import type { EditorColumn } from './editor-schema';
import type { Find, Relation } from './relation';
import type { Part } from './syntax';

/** Adds the queries that a WITH names, each of which knows those before it; `until` leaves out those that end after a place. */
export function withCommonTables(
  { commonTables, isRecursive }: Clauses,
  find: Find,
  doc: Text,
  until = Infinity
): Find {
  return commonTables.reduce<Find>((known, table) => {
    if (table.query.from > until) return known;
    if (table.query.to >= until && !isRecursive) return known;
    const relation = commonTable(table, known, doc);
    return (name) => (name.toLowerCase() === relation.name.toLowerCase() ? relation : known(name));
  }, find);
}

export function commonTable({ name, columns, query }: CommonTable, find: Find, doc: Text): Relation {
  return { name, kind: 'query of this statement', columns: renamed(queryColumns(query, find, doc), columns) };
}

/** The tables of one SELECT. */
export function relationsOf({ tables }: Select, find: Find, doc: Text): Relation[] {
  return tables.flatMap((parts) => readTable(parts, find, doc) ?? []);
}

function readTable(parts: Part[], find: Find, doc: Text): Relation | undefined {
  const [first, ...rest] = parts;
  if (!first) return undefined;
  // Some functions' names are keywords: range, glob.
  const isFunction = first.kind !== 'parens' && rest[0]?.kind === 'parens';
  const [alias, brackets] = (isFunction ? rest.slice(1) : rest).filter(({ word }) => word !== 'as');
  const name = alias?.kind === 'name' ? (alias.path[0] ?? '') : undefined;
  const columns = name !== undefined && brackets?.kind === 'parens' ? namesIn(brackets.node, doc) : [];
  if (first.kind === 'parens')
    return {
      name: name ?? '',
      kind: 'subquery',
      columns: renamed(queryColumns(first.node, find, doc), columns)
    };
  const own = first.path.at(-1) ?? first.word;
  if (isFunction)
    return { name: name ?? own, kind: 'table function', columns: columns.map((one) => ({ name: one })) };
  const found = find(own);
  return (
    found && {
      ...found,
      name: name ?? found.name,
      of: name && found.name,
      columns: renamed(found.columns, columns)
    }
  );
}

function renamed(columns: readonly EditorColumn[], names: readonly string[]): EditorColumn[] {
  const count = Math.max(columns.length, names.length);
  return Array.from({ length: count }, (_, i) => ({
    ...columns[i],
    name: names[i] ?? columns[i]?.name ?? ''
  }));
}

/** The columns that a query gives, as far as they have a name. */
export function queryColumns(container: SyntaxNode, find: Find, doc: Text): EditorColumn[] {
  const clauses = readClauses(container, doc);
  const known = withCommonTables(clauses, find, doc);
  const [first] = clauses.selects;
  return first ? selectColumns(first, relationsOf(first, known, doc), doc, known) : [];
}

/** The columns of one SELECT's list. */
export function selectColumns(
  select: Select,
  relations: readonly Relation[],
  doc: Text,
  find: Find
): EditorColumn[] {
  const all = relations.flatMap(({ columns }) => columns);
  if (select.columns === null) {
    const [inner] = select.bare;
    return inner ? queryColumns(inner.node, find, doc) : all;
  }
  return select.columns.flatMap((parts) => readColumn(parts, relations, all, doc));
}

function readColumn(
  parts: Part[],
  relations: readonly Relation[],
  all: EditorColumn[],
  doc: Text
): EditorColumn[] {
  const [first, second] = parts;
  const last = parts.at(-1);
  if (!first || !last) return [];
  if (first.word === '*') return without(all, parts, doc);
  if (first.kind === 'name' && second?.word === '*' && first.path.at(-1) === '')
    return without(relationOf(first.path, relations)?.columns ?? [], parts, doc);
  if (first.kind === 'name' && second?.kind === 'colon' && parts[2]?.kind !== 'colon')
    return [{ name: first.path[0] ?? '' }];
  if (last.kind !== 'name') return [];
  const name = last.path.at(-1) ?? '';
  if (parts.length === 1) return [columnAt(last.path, relations) ?? { name }];
  const before = parts.at(-2);
  if (before?.word === 'as')
    return [{ ...(parts.length === 3 ? columnAt(first.path, relations) : {}), name }];
  const isAlias =
    before?.kind === 'name' ||
    before?.kind === 'parens' ||
    before?.kind === 'value' ||
    before?.word === 'end';
  if (!isAlias) return [];
  return [{ ...(parts.length === 2 ? columnAt(first.path, relations) : {}), name }];
}

/** `* EXCLUDE (a, b)` leaves those out. */
function without(columns: readonly EditorColumn[], parts: Part[], doc: Text): EditorColumn[] {
  const at = parts.findIndex(({ word }) => word === 'exclude');
  const part = parts[at + 1];
  const names =
    at === -1 ? [] : part?.kind === 'parens' ? namesIn(part.node, doc) : [part?.path.at(-1) ?? ''];
  const left = new Set(names.map((name) => name.toLowerCase()));
  return columns.filter(({ name }) => !left.has(name.toLowerCase()));
}
