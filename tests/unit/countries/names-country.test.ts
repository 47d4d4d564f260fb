import { expect, test } from 'vitest';
import { namesCountry } from '$lib/countries/names-country';

const names = [
  'Niger',
  'Nigeria',
  'Guinea',
  'Guinea-Bissau',
  'Equatorial Guinea',
  'Dominica',
  'Türkiye',
  'Poland'
];

test('a title names the country that a head comes from', () => {
  expect(namesCountry('Head of mission, former President of Nigeria', 'Nigeria', names)).toBe(true);
  expect(namesCountry('Member of parliament of Türkiye', 'Türkiye', names)).toBe(true);
  expect(namesCountry('Chair of the European Parliament delegation (Poland)', 'Poland', names)).toBe(true);
});

test('part of another country’s name is not named', () => {
  expect(namesCountry('former President of Nigeria', 'Niger', names)).toBe(false);
  expect(namesCountry('Minister of Guinea-Bissau', 'Guinea', names)).toBe(false);
  expect(namesCountry('Minister of Equatorial Guinea', 'Guinea', names)).toBe(false);
  expect(namesCountry('former President of the Dominican Republic', 'Dominica', names)).toBe(false);
});

test('an ambassador to a country is another country’s', () => {
  expect(namesCountry('former US Ambassador to Poland', 'Poland', names)).toBe(false);
});
