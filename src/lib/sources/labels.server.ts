import { categories, field } from '$lib/dataset/descriptor';
import { rowNamed } from '$lib/dataset/lookup.server';
import type { TableName } from '$lib/dataset/rows';
import { day } from '$lib/ui/words';

const labels = new Map<string, ReadonlyMap<string, string>>();

/** The label of a code, as the codebook has it; the code itself where it has none. */
export function labelOf(table: TableName, column: string, code: string): string {
  const key = `${table}.${column}`;
  const known =
    labels.get(key) ?? new Map(categories(table, column).map(({ value, label }) => [value, label]));
  labels.set(key, known);
  return known.get(code) ?? code;
}

/** What a code means, in the codebook's words. Throws where the table has no such column. */
export function meaningOf(table: TableName, column: string, code: string): string {
  const found = (field(table, column).categories ?? []).find(({ value }) => value === code);
  return found?.description ?? '';
}

/** `Azerbaijan, presidential election, 7 Feb 2024`. Throws where there is no such election. */
export function nameOfElection(id: string): string {
  const { country, type, date } = rowNamed('elections', id);
  const kind = labelOf('elections', 'type', type).toLowerCase();
  return `${rowNamed('countries', country).name}, ${kind}${type === 'referendum' ? '' : ' election'}, ${day(date)}`;
}
