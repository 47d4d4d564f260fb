import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { datasetEngine } from '$lib/dataset/engine.server';
import { loadFunctions } from '$lib/editor/sql-functions.server';

const functions = await loadFunctions();
const byName = new Map(functions.map((one) => [one.name, one]));

test('lists what analysts call, each once, with its ways to call it', () => {
  expect(byName.size).toBe(functions.length);
  expect(byName.get('regexp_matches')?.calls).toEqual(['string, regex', 'string, regex, options']);
  expect(byName.get('date_trunc')).toMatchObject({ kind: 'scalar', calls: ['part, timestamp'] });
  expect(byName.get('string_agg')?.kind).toBe('aggregate');
  expect(byName.get('row_number')?.kind).toBe('window');
  expect(byName.get('generate_series')?.kind).toBe('table');
});

test('leaves out what the engine refuses or keeps for itself', () => {
  for (const name of [
    'read_csv',
    'read_text',
    'glob',
    'sniff_csv',
    'getenv',
    'pg_has_role',
    'add',
    'finalize'
  ])
    expect(byName.has(name), name).toBe(false);
});

test('most have a description', () => {
  const without = functions.filter(({ description }) => !description);
  expect(without.length).toBeLessThan(functions.length / 20);
});

test('is small', () => expect(gzipSync(JSON.stringify(functions)).length).toBeLessThan(40_000));

test('each example of one column of numbers that stands alone can be run', async () => {
  const engine = await datasetEngine();
  const alone = functions.filter(
    ({ kind, example }) => kind === 'scalar' && example && /^\w+\(-?[\d., ]*\)$/.test(example)
  );
  expect(alone.length).toBeGreaterThan(30);
  for (const { example, name } of alone)
    expect((await engine.query(`SELECT ${example}`)).rows, name).toHaveLength(1);
});
