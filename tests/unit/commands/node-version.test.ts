import { expect, test } from 'vitest';
import { fitsRange } from '../../../src/commands/node-version.js';

test.each([
  ['20.19.0', '>=20.19', true],
  ['20.20.2', '>=20.19', true],
  ['22.1.0', '>=20.19', true],
  ['20.9.0', '>=20.19', false],
  ['18.20.4', '>=20.19', false],
  ['20.19.1', '^20.19 || >=22.12', true],
  ['21.7.0', '^20.19 || >=22.12', false],
  ['22.11.0', '^20.19 || >=22.12', false],
  ['24.0.0', '^20.19 || >=22.12', true]
])('Node %s in %s: %s', (version, range, fits) => {
  expect(fitsRange(version, range)).toBe(fits);
});
