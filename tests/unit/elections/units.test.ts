import { expect, test } from 'vitest';
import { isOfMission, isSameUnit } from '$lib/elections/units';

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
