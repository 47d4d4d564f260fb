import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readTable } from '../../../src/lib/dataset/read-table';

const folder = mkdtempSync(join(tmpdir(), 'scrutineer-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('readTable', () => {
  it('gives numbers, truth values and dates, and null for empty cells', () => {
    expect(readTable('elections').find(({ id }) => id === 'AZE-2024-02-07-presidential')).toEqual({
      id: 'AZE-2024-02-07-presidential',
      contest: 'AZE-2024-02-07-presidential',
      country: 'AZE',
      date: '2024-02-07',
      type: 'presidential',
      early: true,
      round: null,
      suffrage: null
    });
    const values = readTable('figures').map(({ value }) => value);
    expect(values.every((value) => typeof value === 'number' && value >= 0)).toBe(true);
  });

  it('reads tables that have no rows yet', () => {
    cpSync('data', folder, { recursive: true });
    const path = join(folder, 'changes.csv');
    writeFileSync(path, readFileSync(path, 'utf8').split('\n', 1).join() + '\n');
    expect(readTable('changes', folder)).toEqual([]);
  });

  it('names file and line of a row that does not fit', () => {
    cpSync('data', folder, { recursive: true });
    const path = join(folder, 'elections.csv');
    const [header = '', first = '', ...others] = readFileSync(path, 'utf8').split('\n');
    writeFileSync(path, [header, first.replace('2009-08-20,', '20.08.2009,'), ...others].join('\n'));
    expect(() => readTable('elections', folder)).toThrow(
      `${path}, line 2: a cell does not fit its column (see npm run check:data)`
    );
    writeFileSync(path, [header.replace('round', 'rnd'), first].join('\n') + '\n');
    expect(() => readTable('elections', folder)).toThrow(
      `${path}, line 1: columns are not those of the descriptor`
    );
  });
});
