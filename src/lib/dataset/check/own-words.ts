/** Words that are the sources' own: a few at a time, since their sentences are not copied. */
import type { TableName } from '../rows';
import { error, quote } from './problem';
import type { Rule } from './tables';

/** So many words of theirs in a row, and no more. */
const mostWords = 4;

const columns: [TableName, string][] = [
  ['conclusions', 'terms'],
  ['statements', 'terms'],
  ['source_notes', 'words']
];

/** A source's own words are few, and stand apart by semicolons. */
export const ownWords: Rule = function* (tables) {
  for (const [table, column] of columns) {
    for (const { line, cells } of tables.lines(table)) {
      const long = (cells[column] ?? '').split('; ').find((term) => term.split(' ').length > mostWords);
      if (!long) continue;
      yield error(
        table,
        line,
        column,
        `${quote(long)} has more than ${mostWords} words (cut it, or part two terms with a semicolon and a blank)`
      );
    }
  }
};
