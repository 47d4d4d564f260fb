/** The reader's tables as the schema panel and completion know tables. */
import type { SchemaTable } from '$lib/dataset/schema';
import { kindNames } from './kinds';
import { placeText } from './own-file';
import type { OwnTable } from './own-table.svelte';

/** Own tables in the shape of those of the data set. */
export function schemaOf(tables: readonly OwnTable[]): SchemaTable[] {
  return tables
    .filter(({ problem }) => problem === '')
    .map(({ name, rows, columns, source }) => ({
      name,
      kind: 'own',
      description: `Your own: ${placeText(source)} (${kindNames[source.kind]}).`,
      rows,
      primaryKey: [],
      columns
    }));
}
