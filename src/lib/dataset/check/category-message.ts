/** A code that the codebook does not have. */
import type { Field, Resource } from '../descriptor';
import type { Cells } from '../row';
import { quote } from './problem';
import { suggest } from './suggest';

/** What is wrong with a code and which one was likely meant; undefined where the codebook has it. */
export function unknownCategory(
  table: Resource,
  field: Field,
  cell: string,
  cells: Cells
): string | undefined {
  const codes = codesOf(field);
  if (codes.includes(cell)) return undefined;
  const unknown = `unknown ${field.title.toLowerCase()} ${quote(cell)}`;
  const other = table.fields.find((candidate) => codesOf(candidate).includes(cell));
  if (other && codes.includes(cells[other.name] ?? '')) {
    return `${unknown} (exchange it with the cell of the column ${other.name})`;
  }
  if (other) return `${unknown} (it belongs in the column ${other.name})`;
  const meant = suggest(cell, codes) ?? byLabel(field, cell);
  if (meant) return `${unknown} (did you mean "${meant}"?)`;
  return codes.length <= 12
    ? `${unknown} (write one of: ${codes.join(', ')})`
    : `${unknown} (the codes are in datapackage.json, under ${table.name}, ${field.name})`;
}

function codesOf(field: Field): string[] {
  return field.categories?.map(({ value }) => value) ?? [];
}

function byLabel(field: Field, cell: string): string | undefined {
  return field.categories?.find(({ label }) => label.toLowerCase() === cell.toLowerCase())?.value;
}
