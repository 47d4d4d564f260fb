/** Completion of SQL: columns in scope, tables, functions, keywords. */
import type {
  Completion,
  CompletionContext,
  CompletionResult,
  CompletionSource
} from '@codemirror/autocomplete';
import { keywordCompletionSource } from '@codemirror/lang-sql';
import { duckdb, types } from './duckdb-dialect';
import type { EditorTable } from './editor-schema';
import { placeAt, type Place } from './place';
import { columnProposal, functionProposal, tableProposal } from './proposals';
import { findIn, type Relation } from './relation';
import { scopeAt, type Scope } from './scope';
import type { SqlFunction } from './sql-functions';

/** What can be named, besides the names of the statement itself. */
export interface Known {
  tables: readonly EditorTable[];
  functions: readonly SqlFunction[];
}

const inCapitals = (type: string) => (label: string) => ({ label: label.toUpperCase(), type, boost: -20 });
const typeProposals = types.map(inCapitals('type'));
const keywordsAndTypes = keywordCompletionSource(duckdb, true, (label, type) => inCapitals(type)(label));

/** Proposes names; between words only when asked (Ctrl and Space), after a dot at once. */
export const completeNames =
  (known: () => Known): CompletionSource =>
  (context: CompletionContext): CompletionResult | null => {
    const place = placeAt(context.state, context.pos);
    const isBetween = place.from === context.pos && place.parents.length === 0;
    if (place.expects === 'nothing' || place.expects === 'name' || (isBetween && !context.explicit))
      return null;
    const options = proposals(place, context, known());
    const closing = place.quoted && context.state.sliceDoc(context.pos, context.pos + 1) === '"';
    return {
      from: place.from,
      to: closing ? context.pos + 1 : undefined,
      options,
      validFor: place.quoted ? /^"?[^"]*$/ : /^\w*$/
    };
  };

/** Proposes keywords and types, in capitals; where a type must stand, only types. */
export function completeKeywords(context: CompletionContext): CompletionResult | null {
  const { expects, parents, from, quoted } = placeAt(context.state, context.pos);
  if (/^(nothing|name|table)$/.test(expects) || quoted || parents.length) return null;
  const result = keywordsAndTypes(context);
  if (!result || result instanceof Promise) return null;
  const isType = ({ type }: Completion) => type === 'type';
  const keywords = expects === 'type' ? [] : result.options.filter((option) => !isType(option));
  return { ...result, from, options: [...keywords, ...typeProposals] };
}

function proposals(
  place: Place,
  { state, pos }: CompletionContext,
  { tables, functions }: Known
): Completion[] {
  const writing = { quoted: place.quoted, afterDot: place.parents.length > 0 };
  const scope = scopeAt(state, pos, tables);
  const table = (relation: Relation, boost: number) => tableProposal(relation, writing, boost);
  const allTables = (boost: number) => [
    ...scope.commonTables.map((one) => table(one, boost + 5)),
    ...tables.flatMap(({ name }) => findIn(tables)(name) ?? []).map((one) => table(one, boost))
  ];
  if (place.parents.length) {
    const found = namedTable(place.parents, scope);
    if (found)
      return found.columns.map((column, i) =>
        columnProposal(column, writing, 99 - i, found.of ?? found.name)
      );
    return place.parents.at(-1)?.toLowerCase() === 'main' ? allTables(0) : [];
  }
  const ofKind = (isWanted: (kind: SqlFunction['kind']) => boolean) =>
    place.quoted ? [] : functions.filter(({ kind }) => isWanted(kind)).map(functionProposal);
  if (place.expects === 'table') return [...allTables(20), ...ofKind((kind) => kind === 'table')];
  if (place.expects !== 'column') return [];
  return [
    ...columnsInScope(scope, tables, writing),
    ...scope.relations.flat().flatMap((one) => (one.name === '' ? [] : table(one, 10))),
    ...(scope.relations.flat().length ? [] : allTables(0)),
    ...ofKind((kind) => kind !== 'table')
  ];
}

/** The table that stands before a dot: by its alias in the nearest query, else by its name. */
function namedTable(parents: readonly string[], scope: Scope): Relation | undefined {
  const wanted = parents.at(-1)?.toLowerCase() ?? '';
  return scope.relations.flat().find(({ name }) => name.toLowerCase() === wanted) ?? scope.find(wanted);
}

/** The nearest query's columns first; where no table is named yet, those of all tables, each name once. */
function columnsInScope(
  scope: Scope,
  tables: readonly EditorTable[],
  writing: { quoted: boolean; afterDot: boolean }
): Completion[] {
  const seen = new Map<string, Completion>();
  const add = (column: EditorTable['columns'][number], boost: number, table?: string) => {
    const key = column.name.toLowerCase();
    if (!seen.has(key)) seen.set(key, columnProposal(column, writing, boost, table));
  };
  scope.relations.forEach((relations, depth) => {
    for (const { columns, name, of } of relations)
      for (const column of columns) add(column, Math.max(30, 60 - 10 * depth), of ?? name);
  });
  for (const column of scope.named) add(column, 55);
  if (!scope.relations.flat().length)
    for (const { columns, name } of tables) for (const column of columns) add(column, 5, name);
  return [...seen.values()];
}
