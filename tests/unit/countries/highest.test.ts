import { expect, test } from 'vitest';
import { abroadSeries } from '$lib/countries/abroad.server';
import { highest, highestSoFar, type InSeries } from '$lib/countries/highest';
import type { FigureStatus } from '$lib/dataset/rows';

const at = (date: string, value: number | null, status: FigureStatus = 'reported'): InSeries => ({
  election: `e${date}`,
  date,
  figure: value === null ? null : { value, status }
});

const series = [at('2010', 30), at('2014', null), at('2018', 41), at('2022', 41), at('2026', 90, 'planned')];

test('the highest is computed of settled numbers, and says how many elections have one', () => {
  expect(highest(series)).toEqual({ value: 41, elections: ['e2018', 'e2022'], known: 3, of: 5 });
});

test('one number alone is no record', () => {
  expect(highest([at('2010', 30), at('2014', null)])).toBeNull();
});

test('highest so far is above every earlier settled number: no tie, no first one, nothing announced', () => {
  expect(highestSoFar(series)).toEqual(['e2018']);
});

test('Moldova’s 301 stations abroad of 2025 are the highest of its series', async () => {
  const abroad = await abroadSeries('MDA');
  expect(abroad?.stations).toMatchObject({ value: 301, elections: ['MDA-2025-09-28-parliamentary'] });
  expect(abroad?.stations?.known).toBeLessThan(abroad?.stations?.of ?? 0);
});

test('a country without any such number has no series', async () => {
  expect(await abroadSeries('BTN')).toBeNull();
});

test('Türkiye’s 3,160 ballot boxes abroad of 2018 are shown, and compared with no stations', async () => {
  const abroad = await abroadSeries('TUR');
  const row = abroad?.rows.find(({ election }) => election === 'TUR-2018-06-24-general');
  expect(row).toMatchObject({ stations: { figure: { value: 3160 } }, stationsRecord: false });
  expect(row?.unit).toMatch(/^ballot boxes/);
  expect(abroad?.stations?.value).toBe(167);
});
