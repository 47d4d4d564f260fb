import { expect, test } from 'vitest';
import { mostSharedPair, whoHadMore } from '$lib/questions/pairs';

const row = (contest: number, organization: string, value: number, joint = '') => ({
  mission: `contest-${contest}/${organization}`,
  contest: null,
  organization,
  value,
  joint
});
const both = (contest: number, a: number, b: number) => [row(contest, 'a', a), row(contest, 'b', b)];

test('the pair is the one with most shared contests, not the one with the widest gap', () => {
  const rows = [1, 2, 3, 4, 5, 6]
    .flatMap((i) => both(i, 10, 11))
    .concat([1, 2, 3, 4, 5].map((i) => row(i, 'c', 1000)));
  expect(mostSharedPair(rows)).toMatchObject({ first: 'a', second: 'b' });
  expect(whoHadMore(rows, ({ value }) => value)).toEqual({ more: 'b', fewer: 'a', times: 6, of: 6 });
});

test('a contest of two rounds counts once, by the larger number', () => {
  const secondRound = { ...row(6, 'a', 50), contest: 'contest-1' };
  const rows = [...[1, 2, 3, 4, 5].flatMap((i) => both(i, 10, 11)), secondRound];
  expect(whoHadMore(rows, ({ value }) => value)).toEqual({ more: 'b', fewer: 'a', times: 4, of: 5 });
});

test('a joint mission and its part are no pair', () => {
  const rows = [1, 2, 3, 4, 5].flatMap((i) => [row(i, 'joint', 100), row(i, 'part', 40, 'joint')]);
  expect(mostSharedPair(rows)).toBeNull();
});

test('fewer than five shared contests make no headline', () => {
  expect(mostSharedPair([1, 2, 3, 4].flatMap((i) => both(i, 1, 2)))).toBeNull();
});
