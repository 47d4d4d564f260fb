/** The rows in a JSON document, whichever of the usual shapes it has. */
import { OwnDataError } from '../own-data-error';
import { gridRows } from './grid-rows';
import type { SourceRow } from './rows-to-arrow';

export interface Rows {
  rows: SourceRow[];
  /** What was taken for the rows, where there was a choice. */
  notes: string[];
}

/** Under these names documents keep their rows, the likeliest first. */
const usual = ['rows', 'data', 'features', 'records', 'results', 'items', 'values', 'value'];

/**
 * @param name of the file
 * @throws OwnDataError where no rows can be found in it
 */
export function jsonRows(document: unknown, name: string): Rows {
  if (Array.isArray(document)) return arrayRows(document, [], name);
  if (!isObject(document)) throw new OwnDataError(`${name} holds a single value, and no table.`);
  const lists = Object.keys(document).filter((key) => Array.isArray(document[key]));
  if (isColumns(document)) return columnRows(document);
  const key = usual.find((wanted) => lists.includes(wanted)) ?? (lists.length === 1 ? lists[0] : undefined);
  if (key !== undefined) {
    const others = Object.keys(document).filter((other) => other !== key);
    const left =
      others.length === 0
        ? ''
        : ` Left out: ${others.slice(0, 6).join(', ')}${others.length > 6 ? ' …' : ''}.`;
    return arrayRows(document[key] as unknown[], [`The rows are those under “${key}”.${left}`], name);
  }
  return keyedRows(document) ?? { rows: [document], notes: ['The document is one object, and so one row.'] };
}

function arrayRows(items: unknown[], notes: string[], name: string): Rows {
  if (items.length === 0) throw new OwnDataError(`${name} holds an empty list: there are no rows.`);
  if (items.every(Array.isArray)) return { rows: gridRows(items as unknown[][], {}), notes };
  if (items.every(isFeature)) return { rows: items.map(featureRow), notes };
  if (items.every(isObject)) return { rows: items, notes };
  if (items.some((item) => isObject(item) || Array.isArray(item))) {
    const odd = items.findIndex((item) => !isObject(item));
    throw new OwnDataError(
      `${name}: item ${odd + 1} of the list is no object, as the others are. Mend it, and bring the file again.`
    );
  }
  return { rows: items.map((value) => ({ value })), notes };
}

/** `{"a": [1, 2], "b": [3, 4]}`: columns of one length, none of them a list of objects. */
function isColumns(document: SourceRow): boolean {
  const columns = Object.values(document);
  const [first] = columns;
  return (
    columns.length > 1 &&
    Array.isArray(first) &&
    first.length > 0 &&
    columns.every(
      (column) => Array.isArray(column) && column.length === first.length && !column.some(isObject)
    )
  );
}

function columnRows(document: SourceRow): Rows {
  const columns = Object.entries(document) as [string, unknown[]][];
  const length = columns[0]?.[1].length ?? 0;
  const rows = Array.from({ length }, (_, i) =>
    Object.fromEntries(columns.map(([name, values]) => [name, values[i]]))
  );
  return { rows, notes: ['The document holds a list for each column.'] };
}

/** `{"AZE": {…}, "GEO": {…}}`: a row a key; or, as pandas writes it, `{"column": {"0": …}}`. */
function keyedRows(document: SourceRow): Rows | undefined {
  const entries = Object.entries(document);
  if (entries.length < 2 || !entries.every((entry): entry is [string, SourceRow] => isObject(entry[1])))
    return undefined;
  const keys = Object.keys(entries[0]?.[1] ?? {});
  if (keys.length > 0 && keys.every((key, i) => key === String(i))) {
    const rows = keys.map((key) => Object.fromEntries(entries.map(([name, values]) => [name, values[key]])));
    return { rows, notes: ['The document holds the values of each column by the number of their row.'] };
  }
  return {
    rows: entries.map(([key, row]) => ({ key, ...row })),
    notes: ['Each key of the document is a row; the key stands in the column “key”.']
  };
}

function isFeature(item: unknown): item is { id?: unknown; properties: SourceRow | null; geometry: unknown } {
  return isObject(item) && item.type === 'Feature' && 'geometry' in item;
}

/** A geometry has no one shape: it is kept as JSON. */
function featureRow({
  id,
  properties,
  geometry
}: {
  id?: unknown;
  properties: SourceRow | null;
  geometry: unknown;
}): SourceRow {
  const row: SourceRow = { ...properties, geometry: geometry === null ? null : JSON.stringify(geometry) };
  return id === undefined ? row : { id, ...row };
}

export function isObject(value: unknown): value is SourceRow {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
