import { expect, test } from 'vitest';
import { readCsv } from '$lib/dataset/csv';
import { readTable } from '$lib/dataset/read-table';
import { disclosureCsv } from '$lib/missions/disclosure-csv.server';

const { columns, rows, problems } = readCsv(await disclosureCsv());
const state = (mission: string, item: string) =>
  rows.find(({ cells }) => cells[0] === mission && cells[1] === item)?.cells[2];
const ots = 'AZE-2024-02-07-presidential/ots';

test('every mission has every item once, in a state that is never empty', () => {
  expect(problems).toEqual([]);
  expect(columns).toEqual(['mission', 'item', 'state', 'says']);
  const items = new Set(rows.map(({ cells }) => cells[1]));
  expect(rows).toHaveLength(readTable('missions').length * items.size);
  const states = new Set(rows.map(({ cells }) => cells[2]));
  expect([...states].sort()).toEqual(
    expect.arrayContaining(['not-found', 'not-read', 'not-stated', 'others', 'own'])
  );
  expect(states.has('')).toBe(false);
});

test('the statement of OTS, read whole, gives the stations and no number of observers', () => {
  expect(state(ots, 'stations-visited')).toBe('own');
  expect(state(ots, 'observers-total')).toBe('not-stated');
});
