import { expect, it } from 'vitest';
import { shortened } from '$lib/statement/page/shortened';

it('keeps a short passage whole, in one line', () => {
  expect(shortened(' Voting was\n calm. ')).toBe('Voting was calm.');
});

it('cuts a long one in the middle, between words', () => {
  const passage = 'observers from several countries visited polling stations '.repeat(5);
  const [begin = '', end = ''] = shortened(passage).split(' … ');
  expect(passage.startsWith(`${begin} `)).toBe(true);
  expect(passage.trim().endsWith(` ${end}`)).toBe(true);
  expect(shortened(passage).length).toBeLessThan(165);
});

it('cuts a word that is longer than all', () => {
  expect(shortened('a'.repeat(400)).length).toBeLessThan(165);
});
