import { expect, it } from 'vitest';
import { requireRoom, sizeText } from '$lib/own-data/limits';

it.each([
  ['csv', 1_900_000_000, 8],
  ['csv', 900_000_000, 4],
  ['xlsx', 90_000_000, 32]
] as const)('%s of %i bytes can be tried on a machine of %i GB', (kind, bytes, gigabytes) => {
  expect(() => requireRoom('a', bytes, kind, gigabytes)).not.toThrow();
});

it('what is too large is refused before it is read, with what to do', () => {
  expect(() => requireRoom('visits.csv', 2_400_000_000, 'csv', 8)).toThrow(
    'visits.csv has 2.4 GB; of such files this browser can load about 2 GB at most. Keep only the rows or columns that you need, or split it.'
  );
  expect(() => requireRoom('visits.db', 400_000_000, 'sqlite', 8)).toThrow(
    'visits.db has 400 MB; of such files this browser can load about 300 MB at most. Export the tables that you need as CSV.'
  );
  expect(() => requireRoom('visits.json', 300_000_000, 'json', 4)).toThrow('about 250 MB at most');
});

it.each([
  [812, '812 bytes'],
  [3_400, '3.4 kB'],
  [52_000_000, '52 MB'],
  [2_000_000_000, '2 GB']
])('%i bytes are %s', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});
