import { expect, test } from 'vitest';
import { observedMatrix } from '$lib/organizations/observed-matrix';

const mission = (country: string, date: string) => ({
  id: `${country}-${date}-general/a`,
  country,
  countryName: country === 'AZE' ? 'Azerbaijan' : 'Kazakhstan',
  date
});

test('missions stand by country and year, years without any included', () => {
  const matrix = observedMatrix([
    mission('KAZ', '2021-01-10'),
    mission('AZE', '2024-09-01'),
    mission('AZE', '2024-02-07')
  ]);
  expect(matrix.years).toEqual([2021, 2022, 2023, 2024]);
  expect(matrix.countries.map(({ name, missions }) => [name, missions])).toEqual([
    ['Azerbaijan', 2],
    ['Kazakhstan', 1]
  ]);
  expect(matrix.countries[0]?.years.map((year) => year.map(({ date }) => date))).toEqual([
    [],
    [],
    [],
    ['2024-02-07', '2024-09-01']
  ]);
});

test('an organization without missions has no years', () => {
  expect(observedMatrix([])).toEqual({ years: [], countries: [] });
});
