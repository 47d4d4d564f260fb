/** Notes on sources: what is read otherwise stands beside what is printed, with how sure the reading is. */
import { error, quote } from './problem';
import type { Rule } from './tables';

/** A reading corrects words, and says how sure it is; a translation is noted for its reading. */
export const readings: Rule = function* (tables) {
  for (const { line, row } of tables.rows('source_notes')) {
    const problem = (column: string, message: string) => error('source_notes', line, column, message);
    if (row.kind === 'translation' && row.reading === null) {
      yield problem('reading', 'empty, but the kind is translation (say what the word should be)');
    }
    if (row.reading === null) {
      if (row.confidence !== null)
        yield problem('reading', `empty, but the confidence is ${row.confidence} (give the reading)`);
      continue;
    }
    if (row.confidence === null)
      yield problem(
        'confidence',
        `empty beside the reading ${quote(row.reading)} (write high, medium or low)`
      );
    if (row.words === null)
      yield problem('words', `empty beside the reading ${quote(row.reading)} (give the words as printed)`);
    if (row.words === row.reading)
      yield problem('reading', `${quote(row.reading)} is what is printed (leave the cell empty)`);
  }
};
