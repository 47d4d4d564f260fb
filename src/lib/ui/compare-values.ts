/** Two values of a column in the order that a reader chose: numbers by size, words by letters; a missing one last either way. */
export function compareValues(
  a: string | number | null,
  b: string | number | null,
  descending: boolean
): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b));
  return descending ? -order : order;
}
