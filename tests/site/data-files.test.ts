import { parquetMetadataAsync } from 'hyparquet';
import { expect, inject, test } from 'vitest';
import { readTable } from '$lib/dataset/read-table';
import { tableNames } from '$lib/dataset/rows';
import { readHtml } from './html-pages';

test.each(tableNames)('the page on data offers %s as CSV and as Parquet, and Parquet it is', async (name) => {
  const { document, path } = readHtml('data/index.html');
  const page = inject('address') + path;
  const links = [...document.querySelectorAll(`#${name} a[download]`)].map(
    (link) => new URL(link.getAttribute('href') ?? '', page)
  );
  expect(links.map(({ pathname }) => pathname)).toEqual([`/data/${name}.csv`, `/data/${name}.parquet`]);
  const response = await fetch(links[1] ?? page);
  expect(response.headers.get('content-type')).toBe('application/vnd.apache.parquet');
  const file = await response.arrayBuffer();
  expect([ascii(file.slice(0, 4)), ascii(file.slice(-4))]).toEqual(['PAR1', 'PAR1']);
  const { num_rows } = await parquetMetadataAsync(file);
  expect(Number(num_rows)).toBe(readTable(name).length);
});

const ascii = (bytes: ArrayBuffer) => new TextDecoder('ascii').decode(bytes);
