/** Brackets and quotation marks come in pairs: half a pair is often a text cut short. */
import { resource } from '../descriptor';
import { error, quote } from './problem';
import type { Rule } from './tables';

const pairs = ['()', '[]', '“”', '«»'] as const;

export const brackets: Rule = function* (tables) {
  for (const name of tables.names()) {
    const columns = resource(name).fields.filter(({ type, format }) => type === 'string' && format !== 'uri');
    for (const { line, cells } of tables.lines(name)) {
      for (const column of columns) {
        const cell = cells[column.name] ?? '';
        const half = pairs.find(([open = '', close = '']) => count(cell, open) !== count(cell, close));
        if (half)
          yield error(
            name,
            line,
            column.name,
            `half a pair of ${half} in ${quote(cell)} (close it, or complete the text)`
          );
      }
    }
  }
};

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
