import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkPackage } from '../../../src/lib/dataset/check/index';
import { describeProblem } from '../../../src/lib/dataset/check/problem';

const names = readdirSync('data').filter((name) => name.endsWith('.csv'));
const files = new Map(names.map((name) => [name, readFileSync(`data/${name}`, 'utf8')]));

it('the tables of data/ have no error, and are checked within seconds', () => {
  const begin = performance.now();
  const { problems, tables } = checkPackage(files);
  expect(
    problems.filter(({ severity }) => severity === 'error').map((problem) => describeProblem(problem))
  ).toEqual([]);
  expect(tables).toBe(25);
  expect(performance.now() - begin).toBeLessThan(10_000);
});
