import { describe, expect, test } from 'vitest';
import { findNeeds } from '../../bench/duckdb-first/needs';
import { markdownTable, ratio, seconds, size } from '../../bench/markdown';
import { heaviestOfEachKind } from '../../bench/page-kinds';
import { median, quantile } from '../../bench/statistics';

describe('the words of a measurement', () => {
  test('a quantile lies between its neighbours', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(quantile([10, 20, 30], 0.95)).toBeCloseTo(29);
    expect(() => median([])).toThrow('no values');
  });

  test('figures are as exact as they deserve', () => {
    expect([seconds(312), seconds(9412), seconds(43_700)]).toEqual(['0.31 s', '9.4 s', '44 s']);
    expect([size(96_400), size(8_290_000)]).toEqual(['96 kB', '8.3 MB']);
    expect([ratio(300, 1950), ratio(310, 9400)]).toEqual(['1 : 6.5', '1 : 30']);
  });

  test('a table aligns its numbers', () => {
    expect(markdownTable(['Page', 'HTML'], [['/', '96 kB']])).toBe(
      '| Page | HTML |\n| --- | ---: |\n| / | 96 kB |'
    );
  });

  test('one page stands for each kind, the heaviest', () => {
    const pages = [
      { path: '/', bytes: 5 },
      { path: '/elections/', bytes: 9 },
      { path: '/elections/a/', bytes: 1 },
      { path: '/elections/b/', bytes: 2 },
      { path: '/elections/b/odihr/', bytes: 3 }
    ];
    expect(heaviestOfEachKind(pages).map(({ path }) => path)).toEqual([
      '/',
      '/elections/',
      '/elections/b/',
      '/elections/b/odihr/'
    ]);
  });
});

test('a query needs the tables that it reads, and the views between, each after those that it reads itself', () => {
  const claims = 'CREATE VIEW claims AS\nSELECT * FROM figures f JOIN sources s ON s.id = f.source;';
  const best = 'CREATE VIEW best AS\nSELECT value AS missions FROM claims;';
  const query = 'WITH big AS (SELECT * FROM best) SELECT b.* FROM big b JOIN elections e ON true';
  const tables = ['figures', 'sources', 'missions', 'elections'];
  expect(findNeeds(query, `${best}\n\n${claims}`, tables)).toEqual({
    tables: ['figures', 'sources', 'elections'],
    views: [claims, best]
  });
});
