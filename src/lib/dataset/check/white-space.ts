/** White space that a reader does not see and a comparison does. */
import { quote } from './problem';

/** What is wrong with the white space in a cell; undefined where nothing is. */
export function strayWhiteSpace(cell: string): string | undefined {
  const tidy = cell.replace(/\s+/g, ' ').trim();
  if (tidy === '') return 'nothing but white space (leave the cell empty)';
  if (cell !== cell.trim()) return `white space around ${quote(cell)} (write ${quote(tidy)})`;
  if (cell !== tidy) return `stray white space within ${quote(cell)} (write ${quote(tidy)})`;
  return undefined;
}
