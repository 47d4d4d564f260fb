import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatView, showsDefault } from '$lib/link/format-view';
import { addressKeys, parseView, type Known } from '$lib/link/parse-view';
import { defaultView, isFiltered, type View } from '$lib/link/view';

const known: Known = {
  organizations: new Set(['ots', 'cis', 'osce-odihr']),
  countries: new Set(['AZE', 'KAZ']),
  regions: new Set(['western-asia']),
  types: new Set(['presidential']),
  versions: new Set(['2026.11.0', '2026.11.2']),
  figures: { 'observers-over-time': ['all', 'long-term'], 'findings-over-time': ['years', 'themes'] }
};
const parse = (query: string) => parseView(query, known);

test('an address without a query is the default view, and the default view has no query', () => {
  expect(parse('')).toEqual({ view: defaultView, notices: [] });
  expect(formatView(defaultView)).toBe('');
});

test('a view goes into an address and comes back the same', () => {
  const view: View = {
    organizations: ['cis', 'ots'],
    elections: ['AZE-2024-02-07-presidential'],
    countries: ['AZE', 'KAZ'],
    regions: ['western-asia'],
    types: ['presidential'],
    from: 2013,
    until: 2024,
    tabs: { 'observers-over-time': 'table' },
    variants: { 'findings-over-time': 'themes' },
    scale: 'linear',
    panels: 'all',
    version: '2026.11.0',
    theme: 'dark'
  };
  const query = formatView(view);
  expect(query).toBe(
    '?org=cis,ots&election=AZE-2024-02-07-presidential&country=AZE,KAZ&region=western-asia&type=presidential&from=2013&until=2024' +
      '&tab=observers-over-time.table&show=findings-over-time.themes&scale=linear&panels=all&theme=dark&v=2026.11.0'
  );
  expect(parse(query)).toEqual({ view, notices: [] });
});

test('neither the data version of a link nor the theme of a frame changes what a figure shows', () => {
  expect(showsDefault({ ...defaultView, version: '2026.11.0', theme: 'dark' })).toBe(true);
  expect(showsDefault({ ...defaultView, countries: ['AZE'] })).toBe(false);
});

test('a theme that is none is named, and the reader’s own holds', () => {
  expect(parse('theme=neon')).toEqual({
    view: defaultView,
    notices: ['“theme=neon” is neither light nor dark, so your own choice holds.']
  });
});

test('the order of choices does not change the address', () => {
  expect(formatView({ ...defaultView, organizations: ['ots', 'cis'] })).toBe(
    formatView({ ...defaultView, organizations: ['cis', 'ots'] })
  );
});

test('a tab without a figure is meant for every figure of the page', () => {
  expect(parse('tab=table').view.tabs).toEqual({
    'observers-over-time': 'table',
    'findings-over-time': 'table'
  });
});

test('ids are read in either case, once each, and keys may be repeated', () => {
  const { view, notices } = parse('country=aze,AZE&org=OTS&org=cis');
  expect(view.countries).toEqual(['AZE']);
  expect(view.organizations).toEqual(['ots', 'cis']);
  expect(notices).toEqual([]);
});

test.each([
  ['org=unknown', 'No organization “unknown” in the data, so it was left out of the filter.'],
  ['country=Azerbaijan', 'No country “AZERBAIJAN” in the data, so it was left out of the filter.'],
  ['region=mars', 'No region “mars” in the data, so it was left out of the filter.'],
  ['type=royal', 'No election type “royal” in the data, so it was left out of the filter.'],
  [
    'election=AZE-2024-13-45-presidential',
    'No election “AZE-2024-13-45-presidential” in the data, so it was left out of the filter.'
  ],
  [
    'election=AZE-2023-02-29-presidential',
    'No election “AZE-2023-02-29-presidential” in the data, so it was left out of the filter.'
  ],
  ['election=2024', 'No election “2024” in the data, so it was left out of the filter.'],
  ['from=last year', '“from=last year” is not a year such as 2016, so it was left out.'],
  ['from=2024&until=2010', 'The years ran backwards, so they were read as 2010 to 2024.'],
  ['scale=cubic', '“scale=cubic” is not one of log, linear, so log is shown.'],
  ['tab=spreadsheet', '“tab=spreadsheet” names nothing on this page, so it was left out.'],
  [
    'show=observers-over-time.themes',
    '“show=observers-over-time.themes” names nothing on this page, so it was left out.'
  ],
  ['tab=__proto__.table', '“tab=__proto__.table” names nothing on this page, so it was left out.'],
  ['v=2026.11.1', 'No data version “2026.11.1” was published, so today’s data are shown.'],
  ['v=<b>new</b>', 'No data version “<b>new</b>” was published, so today’s data are shown.'],
  ['organisation=ots', 'The address key “organisation” is not known here, so it was passed over.']
])('%s is passed over with one sentence', (query, notice) => {
  const { notices } = parse(query);
  expect(notices).toEqual([notice]);
});

test('a data version that was published is kept, the present one too; an empty one is none', () => {
  expect(parse('v=2026.11.0')).toEqual({ view: { ...defaultView, version: '2026.11.0' }, notices: [] });
  expect(parse('v=2026.11.2').view.version).toBe('2026.11.2');
  expect(parse('v=')).toEqual({ view: defaultView, notices: [] });
});

test('a page that does not know the versions reads what is written as one', () => {
  const others = { ...known, versions: undefined };
  expect(parseView('v=2031.1.0', others)).toMatchObject({ view: { version: '2031.1.0' }, notices: [] });
  expect(parseView('v=latest', others).notices).toEqual([
    'No data version “latest” was published, so today’s data are shown.'
  ]);
});

test('an endless address is not read', () => {
  expect(parse(`org=${'x'.repeat(5000)}`)).toEqual({
    view: defaultView,
    notices: ['The address is longer than 4000 characters, so its filters were not read.']
  });
});

test('what other sites append to a link is passed over silently', () => {
  expect(parse('utm_source=news&fbclid=1').notices).toEqual([]);
});

test('tabs and scale are no filters; years are', () => {
  expect(isFiltered(parse('tab=table&scale=linear').view)).toBe(false);
  expect(isFiltered(parse('from=2020').view)).toBe(true);
});

test('every address key is described in CONTRIBUTING.md', () => {
  const text = readFileSync('CONTRIBUTING.md', 'utf8');
  for (const key of addressKeys) expect(text, `address key ${key}`).toContain(`\`${key}\``);
});
