import { expect, test } from 'vitest';
import { readPair } from '$lib/compare/pair';

const choices = ['cis', 'ots', 'sco'].map((id) => ({ id, name: id, short: id.toUpperCase() }));
const read = (search: string) => readPair(search, choices, { a: 'cis', b: 'sco' });

test('an address without keys means the default pair', () => {
  expect(read('')).toEqual({ pair: { a: 'cis', b: 'sco' }, problem: null });
  expect(read('?utm_source=letter')).toEqual({ pair: { a: 'cis', b: 'sco' }, problem: null });
});

test('an address names two organizations, in their order', () => {
  expect(read('?a=ots&b=cis')).toEqual({ pair: { a: 'ots', b: 'cis' }, problem: null });
  expect(read('?a=OTS&b=%20cis').pair).toEqual({ a: 'ots', b: 'cis' });
});

test('an unknown id is named, and the known one stays chosen', () => {
  expect(read('?a=ots&b=xyz')).toEqual({
    pair: null,
    a: 'ots',
    b: null,
    problem: 'No organization with missions has the id “xyz”: choose one from the lists.'
  });
  expect(read('?a=abc&b=xyz').problem).toBe(
    'No organization with missions has the id “abc” or “xyz”: choose two from the lists.'
  );
  expect(read(`?a=ots&b=${'x'.repeat(9000)}`).problem?.length).toBeLessThan(140);
});

test('the same organization twice, or one alone, asks for a second', () => {
  expect(read('?a=ots&b=ots')).toMatchObject({
    a: 'ots',
    b: null,
    problem: 'The address names OTS twice: choose another second organization.'
  });
  expect(read('?b=ots')).toMatchObject({
    a: null,
    b: 'ots',
    problem: 'The address names OTS alone: choose a second organization.'
  });
});
