import { expect, test } from 'vitest';
import type { Agreement } from '$lib/compare/counts';
import { exclusions, headline } from '$lib/compare/sentences';

const counts = (by: Partial<Agreement['by']>, together = 0): Agreement => {
  const all = { same: 0, different: 0, 'one-text': 0, joint: 0, person: 0, 'none-found': 0, ...by };
  return {
    shared: Object.values(all).reduce((sum, n) => sum + n),
    compared: all.same + all.different,
    together,
    by: all
  };
};
const said = (by: Partial<Agreement['by']>) => headline(counts(by), 'OTS', 'ODIHR');

test('the headline counts contests at which both reached a conclusion', () => {
  expect(said({ same: 7, different: 24, 'none-found': 9 })).toBe(
    'In 24 of 31 contests at which both reached a conclusion, OTS and ODIHR concluded differently'
  );
  expect(said({ same: 9 })).toBe(
    'In 9 of 9 contests at which both reached a conclusion, OTS and ODIHR took the same stance'
  );
});

test('few contests make no pattern', () => {
  expect(said({ same: 1, different: 2 })).toBe(
    'At 3 contests both reached a conclusion, too few for a pattern: OTS and ODIHR took the same stance at 1, different ones at 2'
  );
});

test('no shared contest, or none with two conclusions, is said plainly', () => {
  expect(said({})).toBe('No contest in the data was observed by both OTS and ODIHR');
  expect(said({ joint: 3 })).toBe(
    'OTS and ODIHR observed 3 contests in common; at none can their conclusions be compared'
  );
});

test('what is left out is said with its reason', () => {
  expect(exclusions(counts({ same: 5 }), 'A', 'B')).toEqual([]);
  expect(exclusions(counts({ joint: 1, 'one-text': 2, person: 1, 'none-found': 4 }), 'A', 'B')).toHaveLength(
    4
  );
});
