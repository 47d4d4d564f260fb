/** The first line of a table: all columns of the descriptor, in its order, and no others. */
import { resource } from '../descriptor';
import type { TableName } from '../rows';
import { error, type Problem } from './problem';
import { suggest } from './suggest';

export function checkHeader(name: TableName, columns: string[]): Problem[] {
  const expected = resource(name).fields.map((field) => field.name);
  const missing = expected.filter((column) => !columns.includes(column));
  const unknown = columns.filter((column) => !expected.includes(column));
  const order = expected.join(',');
  if (missing.length === 0 && unknown.length === 0) {
    if (columns.length > expected.length)
      return [error(name, 1, null, `a column stands twice (write ${order})`)];
    if (columns.join() === order) return [];
    return [error(name, 1, null, `the columns are in another order (write ${order})`)];
  }
  return [
    ...unknown.map((column) => {
      const meant = suggest(column, missing);
      return error(name, 1, column, `no such column (${meant ? `did you mean "${meant}"?` : 'take it out'})`);
    }),
    ...missing.map((column) => error(name, 1, column, `the column is missing (the first line is ${order})`))
  ];
}
