import { expect, it } from 'vitest';
import { newIds } from '../../../src/lib/dataset/new-ids';
import { takenIds } from '../../../src/lib/dataset/taken-ids';

it('knows the ids that rows have', () => {
  const taken = takenIds();
  expect(taken.has('7a69e34c')).toBe(true);
  expect(taken.has('AZE-2024-02-07-presidential/ots')).toBe(true);
});

it('gives ids that are not taken, nor given twice, nor numbers to a spreadsheet', () => {
  const taken = takenIds();
  const ids = newIds(2000, taken);
  expect(new Set(ids).size).toBe(2000);
  for (const id of ids) {
    expect(id).toMatch(/^[0-9a-f]{8}$/);
    expect(id).not.toMatch(/^\d+(e\d+)?$/);
    expect(taken.has(id)).toBe(false);
  }
});
