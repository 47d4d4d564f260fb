import { expect, test } from 'vitest';
import { fewestRows, loadUnanswered } from '$lib/coverage/unanswered.server';
import { table } from '$lib/dataset/lookup.server';
import { folders } from '$lib/questions/folders.server';
import { questionRows } from '$lib/questions/load.server';

test('a question is published where at least twenty rows answer it, and told to be unanswered where fewer do', async () => {
  for (const slug of folders.keys())
    expect((await questionRows(slug)).length, slug).toBeGreaterThanOrEqual(fewestRows);
  for (const { question, rows } of await loadUnanswered()) expect(rows, question).toBeLessThan(fewestRows);
});

test('an unanswered question says how many rows there are, as the tables hold them', async () => {
  const firsts = table('events').filter(({ kind }) => kind === 'first-time-claim').length;
  const recommendations = table('findings').filter(({ kind }) => kind === 'recommendation').length;
  const said = (await loadUnanswered()).map(({ missing }) => missing).join('\n');
  expect(said).toContain(`${firsts} such claim`);
  expect(said).toContain(`${recommendations} recommendations were noted`);
});
