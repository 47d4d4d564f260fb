/** No sentence of ours is longer than a reader's breath. */
import { resource } from '../descriptor';
import { error, quote } from './problem';
import type { Rule } from './tables';

const longest = 250;
const columns = ['summary', 'note', 'standard'];

/** Cells that hold one sentence have their limit in the descriptor; here, each sentence of several counts. */
export const sentences: Rule = function* (tables) {
  for (const name of tables.names()) {
    for (const field of resource(name).fields) {
      if (!columns.includes(field.name)) continue;
      for (const { line, cells } of tables.lines(name)) {
        const long = (cells[field.name] ?? '')
          .split(/(?<=[.;!?]) /)
          .find((sentence) => sentence.length > longest);
        const limit = field.constraints.maxLength ?? Infinity;
        if (!long || limit <= longest) continue;
        yield error(
          name,
          line,
          field.name,
          `a sentence of ${long.length} characters, ${quote(long)} (split it, or shorten it to ${longest})`
        );
      }
    }
  }
};
