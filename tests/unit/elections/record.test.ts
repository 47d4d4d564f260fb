import { expect, test } from 'vitest';
import { recordOf } from '$lib/elections/record';

const election = (id: string, value: number | null, status = 'reported') => ({
  id,
  title: id,
  stations: value === null ? null : { value, status }
});
const own = (value: number) => ({ value, status: 'reported' });

test('a number above all earlier ones that are known is the highest of so many', () => {
  const record = recordOf(own(49), [election('2013', null), election('2018', 41)], 'stations');
  expect(record).toMatchObject({ kind: 'highest', value: 49, earlier: 41, n: 1, announced: false });
});

test('the highest of the earlier numbers is named, and whether it was only announced', () => {
  const record = recordOf(own(30), [election('2008', 50, 'planned'), election('2013', 20)], 'stations');
  expect(record).toMatchObject({ kind: 'lower', election: { id: '2008' }, announced: true, n: 2 });
});

test('a number as high as the highest is no record', () => {
  expect(recordOf(own(41), [election('2018', 41)], 'stations')).toMatchObject({ kind: 'equalled' });
});

test('without an earlier number nothing is said', () => {
  expect(recordOf(own(49), [election('2018', null)], 'stations')).toEqual({ kind: 'no-series' });
  expect(recordOf(null, [election('2018', 41)], 'stations')).toEqual({ kind: 'no-number' });
});
