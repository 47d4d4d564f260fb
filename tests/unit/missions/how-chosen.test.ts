import { expect, test } from 'vitest';
import { howChosen, type WeighedClaim } from '$lib/missions/how-chosen';

const claim = (value: number, also: Partial<WeighedClaim> = {}): WeighedClaim => ({
  value,
  origin: 'Trend',
  support: 1,
  own: false,
  precision: 'exact',
  knownOn: '2024-02-07',
  ...also
});

test('a claim that stands alone, and claims that agree', () => {
  expect(howChosen(claim(22), [claim(22)])).toBe('the only claim that counts');
  expect(howChosen(claim(22), [claim(22), claim(22, { origin: 'OTS' })])).toBe(
    'both claims agree, from 2 independent origins'
  );
});

test('the first rule that sets the chosen claim apart is told', () => {
  const other = claim(13, { origin: 'Azertac' });
  const chosen = (also: Partial<WeighedClaim>) => claim(169, also);
  const how = (also: Partial<WeighedClaim>, against = other) =>
    howChosen(chosen(also), [chosen(also), against]);
  expect(how({ support: 2 })).toBe(
    'chosen among 2 claims: it has the most support: 2 of 2 independent origins within 10 %'
  );
  expect(how({ own: true })).toBe('chosen among 2 claims: it is from the mission’s own organization');
  expect(how({}, claim(13, { precision: 'about' }))).toBe(
    'chosen among 2 claims: it is stated the most exactly'
  );
  expect(how({ knownOn: '2024-02-08' })).toBe('chosen among 2 claims: it is the latest');
  expect(how({})).toBe('one of 2 claims that weigh the same');
});
