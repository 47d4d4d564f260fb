import { describe, expect, it } from 'vitest';
import type { Value } from '$lib/engine/engine';
import { cellLength, cellText } from '$lib/grid/cell-text';
import { prettyValue } from '$lib/grid/pretty-value';

const cell = (value: Value, type = 'VARCHAR') => cellText(value, { name: 'a', type });

describe('a cell', () => {
  it('tells NULL, an empty text, blanks and zero apart', () => {
    expect(cell(null)).toMatchObject({ kind: 'null', text: 'NULL' });
    expect(cell('')).toMatchObject({ kind: 'empty', text: "''" });
    expect(cell(' \u00a0')).toMatchObject({ kind: 'blank', text: "' \u00a0'" });
    expect(cell(0, 'INTEGER')).toMatchObject({ kind: 'value', text: '0' });
    expect(cell('NULL')).toMatchObject({ kind: 'value', text: 'NULL' });
  });

  it.each<[Value, string, string]>([
    [1_234_567, 'BIGINT', '1234567'],
    [12345678901234567890n, 'HUGEINT', '12345678901234567890'],
    [1.5, 'DECIMAL(18,3)', '1.500'],
    ['12345678901234567.89', 'DECIMAL(38,2)', '12345678901234567.89'],
    [new Date('2024-02-07'), 'DATE', '2024-02-07'],
    [['a', 'b, c'], 'VARCHAR[]', "[a, 'b, c']"],
    [{ a: 1, b: null }, 'STRUCT(a INTEGER, b DATE)', "{'a': 1, 'b': NULL}"],
    [new Map<Value, Value>([['k', 1]]), 'MAP(VARCHAR, INTEGER)', '{k=1}']
  ])('writes %o of %s as DuckDB does', (value, type, text) => {
    expect(cell(value, type)).toEqual({ kind: 'value', text, isCut: false });
  });

  it('is one line', () => {
    expect(cell('a\r\nb\tc\u0007').text).toBe('a↵b⇥c ');
  });

  it('of a long value is cut, and says so', () => {
    const long = cell('x'.repeat(50_000_000));
    expect(long.text).toBe(`${'x'.repeat(cellLength)}…`);
    expect(long.isCut).toBe(true);
    expect(cell('x'.repeat(cellLength)).isCut).toBe(false);
    const list = cell(
      Array.from({ length: 1_000_000 }, (_, i) => i),
      'INTEGER[]'
    );
    expect(list).toMatchObject({ isCut: true });
    expect(list.text).toMatch(/^\[0, 1, 2, .*…$/);
    expect(cell(new Uint8Array(10_000_000), 'BLOB').text.length).toBe(cellLength + 1);
  });
});

describe('a whole value', () => {
  it('of lists, structs and maps stands on several lines', () => {
    const type = 'STRUCT(who VARCHAR, days DATE[], seats MAP(VARCHAR, INTEGER), none INTEGER[])';
    const value = { who: 'osce', days: [new Date('2024-02-07'), null], seats: new Map([['a', 1]]), none: [] };
    expect(prettyValue(value, { name: 'v', type }).text).toBe(
      "{\n  who: 'osce',\n  days: [\n    2024-02-07,\n    NULL\n  ],\n  seats: {\n    a = 1\n  },\n  none: []\n}"
    );
  });

  it('of a text is the text, cut at a million characters', () => {
    expect(prettyValue('a\nb', { name: 'v', type: 'VARCHAR' })).toEqual({ text: 'a\nb', isCut: false });
    const { text, isCut } = prettyValue('x'.repeat(3_000_000), { name: 'v', type: 'VARCHAR' });
    expect([text.length, isCut]).toEqual([1_000_000, true]);
    const list = Array.from({ length: 2_000_000 }, () => 7);
    expect(prettyValue(list, { name: 'v', type: 'INTEGER[]' })).toMatchObject({ isCut: true });
  });
});
