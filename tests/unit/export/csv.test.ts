import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { rowsCsv, tableCsv, type CsvHead } from '$lib/export/csv';

interface Row {
  organization: string;
  observers: number | null;
}

const heads: CsvHead<Row>[] = [
  { label: 'Organization', value: ({ organization }) => organization },
  { label: 'Observers', value: ({ observers }) => observers }
];

test('the table is RFC 4180, led by the mark that lets spreadsheets read it as UTF-8', () => {
  const text = tableCsv(heads, [
    { organization: 'Türkiye, delegation', observers: 1200 },
    { organization: 'the “so-called” "X"\nmission', observers: null },
    { organization: 'OTS', observers: -0.5 }
  ]);
  expect(text).toBe(
    '\uFEFFOrganization,Observers\r\n"Türkiye, delegation",1200\r\n"the “so-called” ""X""\nmission",\r\nOTS,-0.5\r\n'
  );
  expect(parse(text, { bom: true, columns: true })).toEqual([
    { Organization: 'Türkiye, delegation', Observers: '1200' },
    { Organization: 'the “so-called” "X"\nmission', Observers: '' },
    { Organization: 'OTS', Observers: '-0.5' }
  ]);
});

test('a text that a spreadsheet would compute is shown as text; a negative number stays a number', () => {
  const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', 'a=1', '−1'];
  const text = tableCsv(
    heads,
    texts.map((organization) => ({ organization, observers: -1 }))
  );
  const cells: string[][] = parse(text, { bom: true, from: 2 });
  expect(cells.map(([first]) => first)).toEqual([
    "'=1+1", "'+1", "'-1", "'@SUM(A1)", "'\t=1", "'\r=1", "'＝1", 'a=1', '−1'
  ]); // prettier-ignore
  expect(new Set(cells.map(([, second]) => second))).toEqual(new Set(['-1']));
});

test('all rows stand under the names of their columns, in the order of the question, each with its documents and the version', () => {
  const text = rowsCsv({
    columns: { mission: 'text', sources: 'text', observers: 'number?' },
    version: '2026.11.1',
    rows: [
      { sources: 'a b a', observers: 22, mission: 'AZE-2024-02-07-presidential/ots', own: 'not a column' },
      { mission: '=x/y', observers: null }
    ]
  });
  expect(text).toBe(
    "mission,observers,source,version\r\nAZE-2024-02-07-presidential/ots,22,a b,2026.11.1\r\n'=x/y,,,2026.11.1\r\n"
  );
});
