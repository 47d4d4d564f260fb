import { expect, it } from 'vitest';
import { datasetEngine } from '$lib/dataset/engine.server';
import { readResult } from '$lib/engine/result';
import { folders } from '$lib/questions/folders.server';
import { resultName } from '$lib/workbench/shipped';
import { shippedQueries, shippedResult } from '$lib/workbench/shipped.server';

const examples = shippedQueries.filter(({ kind }) => kind === 'example');

it('there are a dozen examples or more, each asks a question, and the questions of the site follow', () => {
  expect(examples.length).toBeGreaterThanOrEqual(12);
  for (const { title, teaches } of examples) {
    expect(title).toMatch(/\?$/);
    expect(teaches).toMatch(/\.$/);
  }
  expect(shippedQueries.length - examples.length).toBe(folders.size);
  expect(new Set(shippedQueries.map(resultName)).size).toBe(shippedQueries.length);
});

it.each(examples.map((example) => [example.slug, example] as const))('%s gives rows', async (_, example) => {
  const result = readResult((await shippedResult(resultName(example))) ?? new Uint8Array());
  expect(result.rowCount).toBeGreaterThan(3);
  const again = await (await datasetEngine()).query(example.sql);
  expect(again.rows).toHaveLength(result.rowCount);
  expect(again.columns).toEqual(result.columns);
});
