import { parse } from 'csv-parse/browser/esm/sync';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { arrowStream, type Cell } from '$lib/engine/arrow-stream';
import type { RemoteFile } from '$lib/engine/progress';
import { resource } from '$lib/dataset/descriptor';
import { tableNames, type TableName } from '$lib/dataset/rows';
import { parseValue } from '$lib/dataset/value';

const csvTexts: Record<string, string> = import.meta.glob('../../../data/*.csv', {
  query: '?raw',
  import: 'default',
  eager: true
});

/** How many rows the CSV file of each table holds. */
export const rowCounts = Object.fromEntries(tableNames.map((name) => [name, csvRows(name).length]));

/** The engine as its package carries it: not in gzip, as after a host that unpacks what it sends. */
export async function engineFile(): Promise<RemoteFile> {
  const response = await fetch(wasmUrl, { method: 'HEAD' });
  return { url: wasmUrl, bytes: Number(response.headers.get('content-length')) };
}

/** All tables of the data package, in gzip, at addresses of this page. */
export function tableFiles(): Promise<(RemoteFile & { name: string })[]> {
  return Promise.all(
    tableNames.map(async (name) => ({
      name,
      ...(await packed(arrowStream(resource(name).fields, csvRows(name))))
    }))
  );
}

/** Bytes as a file in gzip. */
export async function packed(bytes: Uint8Array): Promise<RemoteFile> {
  const stream = new Blob([bytes.slice()]).stream().pipeThrough(new CompressionStream('gzip'));
  const blob = await new Response(stream).blob();
  return { url: URL.createObjectURL(blob), bytes: blob.size };
}

function csvRows(name: TableName): Record<string, Cell>[] {
  const lines: Record<string, string>[] = parse(csvTexts[`../../../data/${name}.csv`] ?? '', {
    columns: true
  });
  const { fields } = resource(name);
  return lines.map((line) =>
    Object.fromEntries(fields.map((field) => [field.name, parseValue(field, line[field.name] ?? '') ?? null]))
  );
}
