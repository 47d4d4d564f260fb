/** SQL in the editor: its colours, and what it proposes. */
import { autocompletion } from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import { completeCodes } from './complete-codes';
import { completeKeywords, completeNames, type Known } from './complete';
import { duckdb } from './duckdb-dialect';
import { fetchFunctions, type SqlFunction } from './sql-functions';

export function sqlLanguage(tables: () => Known['tables']): Extension {
  let functions: SqlFunction[] = [];
  // Without the list, columns, tables and keywords are still proposed.
  fetchFunctions().then(
    (listed) => (functions = listed),
    () => undefined
  );
  const names = completeNames(() => ({ tables: tables(), functions }));
  const completion = autocompletion({
    override: [completeCodes(tables), names, completeKeywords],
    icons: false
  });
  return [duckdb, completion];
}
