/** The rows that a careful person reads in a text, from a file beside it. */

/** A row without its id and its source. */
export interface Row {
  readonly table: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface Gold {
  /** ISO day of publication, where a reader would know it. */
  readonly published?: string;
  readonly rows: readonly Row[];
}

/**
 * @param json what the file holds
 * @param file its name, for the message
 * @throws Error with a sentence on what is wrong and how to mend it
 */
export function readGold(json: string, file: string): Gold {
  const gold = parse(json, file);
  if (!isRecord(gold) || !Array.isArray(gold.rows))
    throw new Error(`${file}: give the rows as { "rows": [ { "table": …, "fields": { … } } ] }`);
  gold.rows.forEach((row: unknown, i) => {
    if (!isRecord(row) || typeof row.table !== 'string' || !isRecord(row.fields))
      throw new Error(`${file}, row ${i + 1}: a row needs "table" and "fields"`);
  });
  return gold as unknown as Gold;
}

function parse(json: string, file: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Error(`${file}: no JSON (${error instanceof Error ? error.message : String(error)})`, {
      cause: error
    });
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
