import { expect, test } from 'vitest';
import { fileName, type NamedFile } from '$lib/export/file-name';

const file: NamedFile = {
  slug: 'observers-over-time',
  what: 'table',
  address: 'https://scrutineer.example/questions/observers-over-time/?v=2026.11.1',
  version: '2026.11.1',
  readerMade: false,
  extension: 'csv'
};
const at = (address: string, change: Partial<NamedFile> = {}) =>
  fileName({ ...file, address: `https://scrutineer.example${address}`, ...change });

test('says which figure, what of it, and which version', () => {
  expect(fileName(file)).toBe('scrutineer_observers-over-time_table_2026.11.1.csv');
});

test('says the filters and the variant, a long list as a count', () => {
  expect(at('/?org=ots,cis&country=AZE&from=2010&until=2020&show=observers-over-time.long-term')).toBe(
    'scrutineer_observers-over-time_table_long-term_org-ots-cis_country-AZE_2010-2020_2026.11.1.csv'
  );
  expect(at('/?country=AZE,KAZ,KGZ,UZB&until=2020&show=stances-over-time.by-country')).toBe(
    'scrutineer_observers-over-time_table_4-countries_until-2020_2026.11.1.csv'
  );
  expect(at('/?from=2010')).toBe('scrutineer_observers-over-time_table_2010-on_2026.11.1.csv');
});

test('says the election that a page is about', () => {
  expect(at('/questions/observers-over-time/?org=ots&election=AZE-2024-02-07-presidential')).toBe(
    'scrutineer_observers-over-time_table_org-ots_election-AZE-2024-02-07-presidential_2026.11.1.csv'
  );
});

test('says that a reader made the rows', () => {
  expect(fileName({ ...file, readerMade: true, extension: 'png', what: 'chart' })).toBe(
    'scrutineer_observers-over-time_chart_made-by-a-reader_2026.11.1.png'
  );
});

test('is short and safe whatever an address holds', () => {
  const hostile = at('/?org=..%2F..%2Fetc%2Fpasswd,%00a:b|c&country=%22%3C%3E*%3F');
  expect(hostile).toMatch(/^scrutineer_observers-over-time_table_[A-Za-z0-9._-]+\.csv$/);
  expect(hostile).not.toContain('..');
  const long = at(`/?org=${'a'.repeat(80)},${'b'.repeat(80)}`, {
    slug: 's'.repeat(90),
    version: '9'.repeat(50),
    readerMade: true,
    what: 'all-rows',
    extension: 'parquet'
  });
  expect(long.length).toBeLessThanOrEqual(120);
  expect(long).toContain('_filtered_made-by-a-reader_');
});
