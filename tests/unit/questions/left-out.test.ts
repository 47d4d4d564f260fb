import { expect, test } from 'vitest';
import { leftOut, leftOutSaid } from '$lib/questions/left-out';

test.each([
  [
    { organization: 88, country: 57 },
    1024,
    '88 more organizations and 57 more countries with n\u00a0=\u00a01,024'
  ],
  [{ organization: 1, country: 0 }, 2, '1 more organization with n\u00a0=\u00a02'],
  [{ organization: 0, election: 1 }, 3, '1 more election with n\u00a0=\u00a03']
])('%o: what a chart leaves out is said of each dimension that is cut', (lines, rows, said) => {
  expect(leftOutSaid(leftOut(lines, rows))).toBe(said);
});

test('a chart that draws all leaves out nothing', () => {
  expect(leftOut({ organization: 0, country: 0 }, 0).lines).toEqual([]);
});
