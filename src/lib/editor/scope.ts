/** What a name can mean at a place in SQL. */
import type { EditorState, Text } from '@codemirror/state';
import { isQuery, readClauses, type Select } from './clauses';
import type { EditorColumn, EditorTable } from './editor-schema';
import { findIn, type Find, type Relation } from './relation';
import { commonTable, relationsOf, selectColumns, withCommonTables } from './relations';
import { containersAt } from './syntax';

export interface Scope {
  /** The tables whose columns can be named: those of the innermost query first, then those of the queries around it. */
  relations: Relation[][];
  /** Columns that the innermost query's own list names. */
  named: EditorColumn[];
  /** The queries that a WITH names, known here. */
  commonTables: Relation[];
  /** Any table, view or query of a WITH by its name. */
  find: Find;
}

/**
 * The scope at a place: computed anew each time, from the statement around it alone.
 * @param schema all tables and views that there are
 */
export function scopeAt(state: EditorState, pos: number, schema: readonly EditorTable[]): Scope {
  const { doc } = state;
  const scope: Scope = { relations: [], named: [], commonTables: [], find: findIn(schema) };
  for (const container of containersAt(state, pos)) {
    if (!isQuery(container, doc)) continue;
    const clauses = readClauses(container, doc);
    for (const table of clauses.commonTables)
      if (table.query.to < pos)
        scope.commonTables.push(
          commonTable(table, withCommonTables(clauses, scope.find, doc, table.query.from), doc)
        );
    scope.find = withCommonTables(clauses, scope.find, doc, pos);
    const select = clauses.selects.find(({ from, to }) => from <= pos && pos <= to) ?? clauses.selects.at(-1);
    const isInCommonTable = clauses.commonTables.some(({ query }) => query.from < pos && pos <= query.to);
    if (!select || isInCommonTable) continue;
    const relations = relationsOf(select, scope.find, doc);
    scope.relations.unshift(relations);
    scope.named = namedBefore(select, pos, relations, doc, scope.find);
  }
  return scope;
}

/** The columns of a SELECT's own list, but for the one that is being typed. */
function namedBefore(
  select: Select,
  pos: number,
  relations: readonly Relation[],
  doc: Text,
  find: Find
): EditorColumn[] {
  const columns = select.columns?.filter((parts) => {
    const [first, last] = [parts[0], parts.at(-1)];
    return first && last && !(first.node.from <= pos && pos <= last.node.to);
  });
  return columns ? selectColumns({ ...select, columns }, relations, doc, find) : [];
}
