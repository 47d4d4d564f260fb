/** Which files a result is offered as, and their names. */
import { fileName } from '$lib/export/file-name';
import type { OfferedFile } from '$lib/export/offered-file';
import { mostMarkdownRows, type ResultFile } from '$lib/export/result-file';
import { number } from '$lib/ui/words';

/** The files that a result can be downloaded as. */
export function resultFiles(file: ResultFile): OfferedFile[] {
  const { name, address, version, readerMade } = file;
  const named = (extension: string) =>
    fileName({ slug: name, what: 'result', address, version, readerMade, extension });
  return [
    {
      id: 'csv',
      label: 'CSV',
      about: 'for spreadsheets; a text that one would take for a formula is led by an apostrophe',
      type: 'text/csv',
      name: named('csv'),
      make: async (tell) => (await import('$lib/export/result-csv')).resultCsv(file, tell)
    },
    {
      id: 'parquet',
      label: 'Parquet',
      about: 'typed and compressed, for DuckDB, R and pandas',
      type: 'application/vnd.apache.parquet',
      name: named('parquet'),
      make: async (tell) => (await import('$lib/export/result-parquet')).resultParquet(file, tell)
    },
    {
      id: 'arrow',
      label: 'Arrow',
      about: 'every type and value as DuckDB gave it, for pandas, Polars and R',
      type: 'application/vnd.apache.arrow.file',
      name: named('arrow'),
      make: async () => (await import('$lib/export/result-arrow')).resultArrow(file)
    },
    {
      id: 'json',
      label: 'JSON',
      about: 'an array of objects; numbers that JavaScript would round are text',
      type: 'application/json',
      name: named('json'),
      make: async (tell) => (await import('$lib/export/result-json')).resultJson(file, tell)
    },
    {
      id: 'ndjson',
      label: 'NDJSON',
      about: 'the same objects, one a line',
      type: 'application/x-ndjson',
      name: named('ndjson'),
      make: async (tell) => (await import('$lib/export/result-json')).resultNdjson(file, tell)
    },
    {
      id: 'markdown',
      label: 'Markdown',
      about: `a table for notes and issues; the first ${number(mostMarkdownRows)} rows`,
      type: 'text/markdown',
      name: named('md'),
      make: async () => (await import('$lib/export/result-markdown')).resultMarkdown(file)
    }
  ];
}
