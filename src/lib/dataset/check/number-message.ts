/** What is not a number, and the number that was meant. */
import type { Field } from '../descriptor';
import { quote } from './problem';

/** What is wrong with a text that stands where a number should. */
export function unfitNumber(cell: string, field: Field): string {
  const kind = field.type === 'integer' ? 'a whole number' : 'a number';
  return `${quote(cell)} is not ${kind} (${mend(cell)})`;
}

function mend(cell: string): string {
  if (/^\d{1,3}([ ,'’.]\d{3})+$/.test(cell))
    return `write ${cell.replace(/\D/g, '')}, without thousands separators`;
  if (/^\d+,\d+$/.test(cell)) return `write ${cell.replace(',', '.')}, with a decimal point`;
  if (/^\d+(\.\d+)?\s*%$/.test(cell))
    return `write ${cell.replace(/\s*%$/, '')}: the unit is in the codebook`;
  const digits = /\d+(\.\d+)?/.exec(cell)?.[0];
  if (!digits) return 'write digits';
  if (/^(>|≥|\+|over|more than|at least)/i.test(cell) || cell.endsWith('+')) {
    return `write ${digits}, and at-least in the column precision`;
  }
  if (/^(~|≈|about|some|around|nearly|almost|c\.)/i.test(cell)) {
    return `write ${digits}, and about in the column precision`;
  }
  return `write digits only, such as ${digits}`;
}
