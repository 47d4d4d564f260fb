import { expect, it } from 'vitest';
import type { Value } from '$lib/engine/engine';
import { hasIds, idsOf, linksTo } from '$lib/workbench/cell-link';
import { searchFile } from '$lib/search/search-file.server';

const linkOf = linksTo(idsOf(searchFile()));
const links = (name: string, value: Value, type = 'VARCHAR') =>
  linkOf({ name, type }, value)?.map(({ address }) => address) ?? null;

it.each<[string, string, string]>([
  ['country', 'AZE', '/countries/AZE/'],
  ['organization', 'cis', '/organizations/cis/'],
  ['election', 'AFG-2009-08-20-presidential', '/elections/AFG-2009-08-20-presidential/'],
  ['mission', 'AFG-2009-08-20-presidential/eu-eom', '/elections/AFG-2009-08-20-presidential/eu-eom/'],
  ['source', '112-ukr-2019', '/sources/112-ukr-2019/'],
  ['id', 'AFG', '/countries/AFG/'],
  ['ID', 'AFG-2009-08-20-presidential/iri', '/elections/AFG-2009-08-20-presidential/iri/'],
  ['source_1', '112-ukr-2019', '/sources/112-ukr-2019/']
])('an id in the column %s leads to its page: %s', (column, id, address) => {
  expect(links(column, id)).toEqual([address]);
});

it('of a list of sources each leads to its page, but for what is unknown', () => {
  expect(linkOf({ name: 'sources', type: 'VARCHAR' }, '112-ukr-2019 unknown 168-arm-2008-cis')).toEqual([
    { text: '112-ukr-2019', address: '/sources/112-ukr-2019/' },
    { text: 'unknown', address: null },
    { text: '168-arm-2008-cis', address: '/sources/168-arm-2008-cis/' }
  ]);
  expect(links('sources', ['112-ukr-2019'], 'VARCHAR[]')).toEqual(['/sources/112-ukr-2019/']);
});

it.each<[string, Value]>([
  ['source', 'https://example.org/'],
  ['source', 'javascript:alert(1)'],
  ['source', '../../admin'],
  ['country', 'XXX'],
  ['country', 'toString'],
  ['election', 'AFG'],
  ['title', 'AFG'],
  ['__proto__', 'AFG'],
  ['id', null],
  ['id', 7],
  ['source', ''],
  ['sources', Array.from({ length: 1_000 }, () => '112-ukr-2019').join(' ')]
])('in the column %s, %j is no link', (column, value) => {
  expect(links(column, value)).toBeNull();
});

it('the ids are wanted only for a result that may have some', () => {
  expect(
    hasIds([
      { name: 'n', type: 'BIGINT' },
      { name: 'country', type: 'BIGINT' }
    ])
  ).toBe(false);
  expect(
    hasIds([
      { name: 'n', type: 'BIGINT' },
      { name: 'mission', type: 'VARCHAR' }
    ])
  ).toBe(true);
});
