import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { rowById, table } from '$lib/dataset/lookup.server';
import { entriesOf } from '$lib/search/entries';
import type { Kind } from '$lib/search/entry';
import { searchFile } from '$lib/search/search-file.server';
import { SearchIndex } from '$lib/search/search-index';

const file = searchFile();
const entries = entriesOf(file);
const index = new SearchIndex(entries);

/** The addresses found of a kind, without their rows. */
const found = (text: string, kind: Kind) =>
  index
    .find(text)
    .groups.filter((group) => group.kind === kind)
    .flatMap((group) => group.entries.map(({ address }) => address.replace(/#.*/, '')));

const first = (text: string) => index.find(text).groups[0]?.entries[0];

describe('a name is found in every spelling:', () => {
  test.each(['Kocaman', 'Koçaman', 'KOCAMAN', 'omer kocaman', 'Ömer Koçaman', 'kocam'])('%s', (text) =>
    expect(first(text)).toMatchObject({ kind: 'person', label: 'Ömer Kocaman' })
  );
  test.each(['Hankendi', 'Khankendi', 'stepanakert', 'hanken'])('%s', (text) =>
    expect(found(text, 'place')).toContain('/elections/AZE-2024-02-07-presidential/ots/')
  );
  test.each(['Astana', 'Nur-Sultan', 'nur sultan'])('%s', (text) => {
    const labels = index.find(text).groups.flatMap((group) => group.entries.map(({ label }) => label));
    expect(labels).toContain('Astana');
    expect(labels).toContain('Nur-Sultan');
  });
});

describe('a letter too many, too few or another is borne, and said:', () => {
  test.each([
    ['Kocamen', 'Ömer Kocaman'],
    ['Hankendy', 'Hankendi'],
    ['bakku', 'Baku'],
    ['azerbaijn', 'Azerbaijan'],
    ['kazahkstan', 'Kazakhstan']
  ])('%s finds %s', (text, label) => {
    expect(index.find(text).near).toBe(true);
    expect(first(text)?.label).toBe(label);
  });
  test('what is there as it is spelled brings nothing that only resembles it', () =>
    expect(index.find('mali').groups.flatMap((group) => group.entries)).not.toContainEqual(
      expect.objectContaining({ label: 'Bali' })
    ));
  test('numbers are taken at their word', () => expect(index.find('azerbaijan 2099').total).toBe(0));
});

describe('an organization is found under', () => {
  test.each([
    ['turkic council', '/organizations/ots/'],
    ['Cooperation Council of Turkic Speaking States', '/organizations/ots/'],
    ['OTS', '/organizations/ots/'],
    ['osce/odihr', '/organizations/osce-odihr/'],
    ['Turkic-Speaking Countries', '/organizations/turkpa/']
  ])('%s', (text, address) => expect(first(text)?.address).toBe(address));
});

test('words narrow each other down: “odihr azerbaijan 2024” finds that year’s missions first', () => {
  const { groups, near } = index.find('odihr azerbaijan 2024');
  expect(near).toBe(false);
  expect(groups[0]?.kind).toBe('mission');
  expect(groups[0]?.entries.slice(0, 2).map(({ address }) => address)).toEqual([
    '/elections/AZE-2024-09-01-parliamentary/osce-odihr/',
    '/elections/AZE-2024-02-07-presidential/osce-odihr/'
  ]);
});

test.each([
  ['azerbaijan', '/countries/AZE/'],
  ['AZE', '/countries/AZE/'],
  ['turkiye', '/countries/TUR/'],
  ['cote divoire', '/countries/CIV/'],
  ['azerbaijan presidential february 2024', '/elections/AZE-2024-02-07-presidential/']
])('%s leads to %s first', (text, address) => expect(first(text)?.address).toBe(address));

test('among missions alike the latest comes first', () => {
  const dates = index.find('ots kazakhstan').groups.find(({ kind }) => kind === 'mission')?.entries ?? [];
  expect(dates.length).toBeGreaterThan(5);
  expect(dates.map(({ date }) => date)).toEqual(
    dates
      .map(({ date }) => date)
      .sort()
      .reverse()
  );
});

describe('where nothing is found', () => {
  test('words that are found apart are proposed', () =>
    expect(index.find('odihr tuvalu 2024')).toMatchObject({
      total: 0,
      suggestions: ['odihr', 'tuvalu', '2024']
    }));
  test('the nearest spelling is proposed', () =>
    expect(index.find('azarbeidjan').suggestions).toContain('azerbaijan'));
  test('there may be none', () => expect(index.find('xyzzyq').suggestions).toEqual([]));
  test('signs alone ask for nothing', () => expect(index.find(' – / ').total).toBe(0));
});

test('every election, mission, organization, country, head, place and source is there once', () => {
  const of = (kind: Kind) => entries.filter((entry) => entry.kind === kind);
  expect(of('election')).toHaveLength(table('elections').length);
  expect(of('mission')).toHaveLength(table('missions').length);
  expect(of('organization')).toHaveLength(table('organizations').length);
  expect(of('country')).toHaveLength(table('countries').length);
  expect(of('place')).toHaveLength(table('places').length);
  expect(of('source')).toHaveLength(table('sources').length);
  expect(of('person').filter(({ detail }) => detail.includes('led '))).not.toHaveLength(0);
});

test('a person or place leads to its row on the page that the row belongs to', () => {
  const [, mission, row] = /^\/elections\/(.+)\/#(.+)$/.exec(first('Kocaman')?.address ?? '') ?? [];
  expect(rowById('heads', row ?? '')).toMatchObject({ name: 'Ömer Kocaman', mission });
  const event = index.find('Igor Karpenko').groups[0]?.entries.find(({ detail }) => detail.includes('event'));
  expect(event?.address).toBe('/elections/AZE-2024-09-01-parliamentary/#aze-2024-09-cis-sco-meeting');
});

test('no entry says “undefined” or “null”', () =>
  expect(entries.filter((entry) => /undefined|null|NaN/.test(Object.values(entry).join(' ')))).toEqual([]));

test('the file is less than 250 kB, compressed', () =>
  expect(gzipSync(JSON.stringify(file)).length).toBeLessThan(250_000));

test('a question is found by the words of its title', () => {
  expect(first('different verdicts')).toMatchObject({
    kind: 'question',
    address: '/questions/same-election-different-verdicts/'
  });
});
