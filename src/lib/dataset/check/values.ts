/** Each cell for itself: obligation, white space, type, codes, form, size. */
import { resource, type Field, type Resource } from '../descriptor';
import type { Cells } from '../row';
import { parseType } from '../value';
import { unknownCategory } from './category-message';
import { unfitDate } from './date-message';
import { unfitNumber } from './number-message';
import { error, quote } from './problem';
import type { Rule } from './tables';
import { unfitAddress } from './web-address';
import { strayWhiteSpace } from './white-space';

export const values: Rule = function* (tables) {
  for (const name of tables.names()) {
    const table = resource(name);
    for (const { line, cells } of tables.lines(name)) {
      for (const field of table.fields) {
        const cell = cells[field.name];
        if (cell === undefined) continue;
        const message = unfitCell(table, field, cell, cells);
        if (message) yield error(name, line, field.name, message);
      }
    }
  }
};

/** What is wrong with a cell and how to mend it; undefined where it fits. */
function unfitCell(table: Resource, field: Field, cell: string, cells: Cells): string | undefined {
  if (cell === '') return field.constraints.required ? `empty (${whatToFillIn(table, field)})` : undefined;
  return strayWhiteSpace(cell) ?? unfitType(table, field, cell, cells) ?? unfitForm(field, cell);
}

function unfitType(table: Resource, field: Field, cell: string, cells: Cells): string | undefined {
  if (field.categories) return unknownCategory(table, field, cell, cells);
  if (parseType(field.type, cell) !== undefined) return undefined;
  switch (field.type) {
    case 'date':
      return unfitDate(cell);
    case 'boolean':
      return `${quote(cell)} is neither true nor false (write ${truth(cell)})`;
    default:
      return unfitNumber(cell, field);
  }
}

function unfitForm(field: Field, cell: string): string | undefined {
  const { pattern, minimum, maximum, maxLength } = field.constraints;
  if (field.format === 'uri') return unfitAddress(cell);
  if (pattern && !new RegExp(`^(?:${pattern})$`).test(cell)) {
    return `${quote(cell)} is not written as this column asks (for example ${field.example ?? pattern})`;
  }
  if (minimum !== undefined && Number(cell) < minimum) return `${cell} is too small (at least ${minimum})`;
  if (maximum !== undefined && Number(cell) > maximum) return `${cell} is too large (at most ${maximum})`;
  if (maxLength !== undefined && cell.length > maxLength) {
    return `${cell.length} characters in ${quote(cell)} (shorten it to ${maxLength} at most)`;
  }
  return undefined;
}

function whatToFillIn(table: Resource, field: Field): string {
  const reference = table.foreignKeys.find(({ fields }) => fields.includes(field.name))?.reference;
  if (reference) return `give the id of a row in ${reference.resource}.csv`;
  if (field.categories && field.categories.length <= 8) {
    return `write ${field.categories.map(({ value }) => value).join(', ')}`.replace(/, ([^,]*)$/, ' or $1');
  }
  if (field.categories) return `write one of the codes of this column, such as ${field.categories[0]?.value}`;
  if (field.type === 'date') return 'write a date such as 2024-02-07';
  if (field.type === 'boolean') return 'write true or false';
  if (field.type === 'string') return field.example ? `for example ${field.example}` : 'fill it in';
  return 'write a number';
}

function truth(cell: string): string {
  if (/^(t|y|1)/i.test(cell)) return 'true';
  return /^(f|n|0)/i.test(cell) ? 'false' : 'true or false, or look the cell up again';
}
