import type { Result } from '$lib/engine/engine';
import type { Tell } from './offered-file';
import type { ResultFile } from './result-file';
import { jsonWriter } from './result-json-value';
import { inTurns } from './result-turns';

type OfResult = Pick<ResultFile, 'result'>;

/** A result as JSON: an array of objects, one a line. */
export async function resultJson({ result }: OfResult, tell?: Tell): Promise<Blob> {
  const lines = await objects(result, ',\n', tell);
  return new Blob(['[\n', ...lines, '\n]\n'], { type: 'application/json' });
}

/** A result as NDJSON: an object a line, for programs that read line by line. */
export async function resultNdjson({ result }: OfResult, tell?: Tell): Promise<Blob> {
  const lines = await objects(result, '\n', tell);
  return new Blob(lines.length ? [...lines, '\n'] : [], { type: 'application/x-ndjson' });
}

async function objects(
  { columns, rowCount, value }: Result,
  between: string,
  tell?: Tell
): Promise<string[]> {
  const writers = columns.map(({ name, type }) => ({
    head: `${JSON.stringify(name)}:`,
    write: jsonWriter(type)
  }));
  const parts: string[] = [];
  await inTurns(
    rowCount,
    (from, until) => {
      const rows: string[] = [];
      for (let row = from; row < until; row++)
        rows.push(
          `{${writers.map(({ head, write }, column) => head + JSON.stringify(write(value(row, column)))).join(',')}}`
        );
      parts.push((from ? between : '') + rows.join(between));
    },
    tell
  );
  return parts;
}
