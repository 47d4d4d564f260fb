import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { BenchPage } from './bench-page';
import type { Native } from './native';
import { visitFiles } from './visits';

export interface Import {
  name: string;
  bytes: number;
  page: number;
  native: number;
}

/** Writes each file, and has it read by DuckDB itself and by the page: from the file's choice until it is a table. Milliseconds. */
export async function timeImports({ page }: BenchPage, native: Native): Promise<Import[]> {
  await page.getByRole('button', { name: 'Your data', exact: true }).click();
  // The engine for own tables is opened for the first file, whichever it is.
  await load(page, { name: 'first.csv', mimeType: 'text/csv', buffer: Buffer.from('a\n1\n') });
  const found: Import[] = [];
  for (const { name, rows } of visitFiles) {
    const path = join(native.folder, name);
    const [table = '', kind] = name.split('.');
    await native.time(
      `COPY (SELECT i AS id, 'station ' || i % 200000 AS station, i % 60 AS country, DATE '2003-01-01' + (i % 8400)::INTEGER AS date, (hash(i) % 1000)::DOUBLE / 10 AS turnout, 'some words on visit ' || i AS note FROM range(${rows}) r(i)) TO '${path}'`
    );
    const read = kind === 'csv' ? 'read_csv' : 'read_parquet';
    const itself = await native.time(`CREATE OR REPLACE TABLE ${table} AS FROM ${read}('${path}')`);
    await native.time(`DROP TABLE ${table}`);
    found.push({ name, bytes: statSync(path).size, page: await load(page, path), native: itself });
  }
  return found;
}

type Picked = string | { name: string; mimeType: string; buffer: Buffer };

/** Milliseconds from the choice of a file until it is a table, which is removed then. */
async function load(page: Page, file: Picked): Promise<number> {
  const begun = performance.now();
  await page.locator('aside input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Load', exact: true }).click();
  const remove = page.getByRole('button', { name: /^Remove/ });
  await remove.waitFor();
  const took = performance.now() - begun;
  await remove.click();
  await remove.waitFor({ state: 'detached' });
  return took;
}
