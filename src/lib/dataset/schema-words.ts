/** What is said of tables, views and their columns. */
import type { Field, Resource } from './descriptor';
import type { SchemaColumn, SchemaTable } from './schema';
import { viewColumns } from './view-columns';

/** A column without what only the engine knows of it. */
export type DescribedColumn = Pick<SchemaColumn, 'name' | 'description' | 'categories' | 'references'>;

/** A table or view without what only the engine knows of it. */
export type DescribedTable = Omit<SchemaTable, 'rows' | 'columns'> & { columns: DescribedColumn[] };

/** A table, as its declaration says. */
export function resourceTable(resource: Resource): DescribedTable {
  const { name, description, primaryKey, fields } = resource;
  return {
    name,
    kind: 'table',
    description,
    primaryKey,
    columns: fields.map((field) => column(resource, field))
  };
}

function column({ foreignKeys }: Resource, { name, description, categories }: Field): DescribedColumn {
  const key = foreignKeys.find(({ fields }) => fields.length === 1 && fields[0] === name);
  const [target = ''] = key?.reference.fields ?? [];
  return {
    name,
    description,
    categories: categories?.map(({ value, label }) => ({ value, label })),
    references: key && { table: key.reference.resource, column: target }
  };
}

/**
 * A view, its columns described in words of their own or in those of the tables and views that it takes them from.
 * @param columns their names, as the engine tells them
 * @param known the tables, and the views above this one
 * @throws Error where a column has no description
 */
export function viewTable(
  name: string,
  about: string,
  columns: readonly string[],
  known: readonly DescribedTable[]
): DescribedTable {
  const said = viewColumns[name];
  if (!said) throw new Error(`view-columns.ts says nothing of the view ${name}`);
  const find = (table: string, column: string) =>
    known.find((other) => other.name === table)?.columns.find((other) => other.name === column);
  const lent = (column: string) =>
    said.like.map((table) => find(table, column)).find((found) => found !== undefined);
  const describe = (column: string): DescribedColumn => {
    const own = said.columns[column];
    if (typeof own === 'string') return { name: column, description: own };
    const [table = '', of = ''] = own?.like.split('.') ?? [];
    const found = own ? find(table, of) : lent(column);
    if (!found) throw new Error(`view-columns.ts says nothing of ${name}.${column}`);
    return { ...found, name: column, description: own?.words ?? found.description };
  };
  return { name, kind: 'view', description: about, primaryKey: [], columns: columns.map(describe) };
}
