import { expect, it } from 'vitest';
import { cellStatus, startOfLine } from '$lib/notebook/editor/cell-status';

const known = { isEmpty: false, isRunning: true, hasChanged: false, state: undefined };

it.each([
  [{ isEmpty: true }, 'Empty.'],
  [{ isRunning: false }, 'Not running.'],
  [{ hasChanged: true, state: { cell: 1, state: 'fulfilled' } }, /^Changed, not run yet/],
  [{}, 'Waits to be run.'],
  [{ state: { cell: 1, state: 'pending' } }, 'Runs …'],
  [{ state: { cell: 1, state: 'fulfilled' } }, 'Done.'],
  [{ state: { cell: 1, state: 'rejected', message: 'a is not defined' } }, 'a is not defined'],
  [{ state: { cell: 1, state: 'rejected', message: 'no', line: 3 } }, 'Line 3: no']
] as const)('says how a cell is: %j', (change, said) => {
  const status = cellStatus({ ...known, ...change });
  expect(status.said).toMatch(said);
  expect(status.isError).toBe('state' in change && change.state.state === 'rejected');
});

it('cuts what a program says of itself', () => {
  const state = { cell: 1, state: 'rejected', message: 'x'.repeat(1e6) } as const;
  expect(cellStatus({ ...known, state }).said).toHaveLength(600);
});

it('finds the first word of a line', () => {
  expect(startOfLine('let a;\n  foo.bar()', 2)).toBe(9);
  expect(startOfLine('one', 99)).toBe(3);
  expect(startOfLine('', 1)).toBe(0);
});
