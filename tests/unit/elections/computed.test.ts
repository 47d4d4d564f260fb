import { expect, test } from 'vitest';
import { isOfMission, isSameUnit, perEach, shareOf } from '$lib/elections/computed';

const reported = (value: number) => ({ value, status: 'reported', precision: 'exact' });
const planned = (value: number) => ({ value, status: 'planned', precision: 'about' });

test('a share is computed with its formula', () => {
  expect(shareOf(reported(10), reported(133))).toEqual({
    text: '7.5 %',
    formula: '10 of 133',
    announced: false
  });
});

test('announced numbers are set against announced ones alone, and say so', () => {
  expect(shareOf(reported(26), planned(300))).toBeNull();
  expect(shareOf(planned(30), planned(300))).toEqual({
    text: '10 %',
    formula: 'about 30 of about 300',
    announced: true
  });
});

test('nothing is computed from a missing number, from none, or from a part larger than its whole', () => {
  expect(shareOf(undefined, reported(9))).toBeNull();
  expect(shareOf(reported(9), undefined)).toBeNull();
  expect(shareOf(reported(9), reported(0))).toBeNull();
  expect(shareOf(reported(9), reported(8))).toBeNull();
  expect(perEach(reported(9), reported(0))).toBeNull();
});

test('stations for each country: 49 in 37', () => {
  expect(perEach(reported(49), reported(37))).toMatchObject({ text: '1.3', formula: '49 ÷ 37' });
});

test('a count of tables or of centres is not one of stations', () => {
  expect(isSameUnit(null)).toBe(true);
  expect(isSameUnit('including those abroad')).toBe(true);
  expect(isSameUnit('voting tables (mesas)')).toBe(false);
  expect(isSameUnit('polling centres')).toBe(false);
});

test('the stations that one person visited are not the mission’s', () => {
  expect(isOfMission(null)).toBe(true);
  expect(isOfMission('in the capital and two regions')).toBe(true);
  expect(isOfMission('by the head of delegation herself, not the whole delegation')).toBe(false);
});
