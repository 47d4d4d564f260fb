/** Statements: a quotation quotes. */
import { error } from './problem';
import type { Rule } from './tables';

export const quotations: Rule = function* (tables) {
  for (const { line, row } of tables.rows('statements')) {
    if (row.kind !== 'quotation' || row.terms !== null) continue;
    yield error(
      'statements',
      line,
      'terms',
      'empty, but the kind is quotation (give a few of the words, or write another kind)'
    );
  }
};
