import { describe, expect, it } from 'vitest';
import type { Value } from '$lib/engine/engine';
import { markdown, mostRows, tsv } from '$lib/grid/copy-rows';
import { smallResult } from './small-result';

const columns = [
  ['mission', 'VARCHAR'],
  ['observers', 'INTEGER'],
  ['day', 'DATE']
] as const;
const rows: Value[][] = [
  ['osce', 12, new Date('2024-02-07')],
  ['', null, null],
  ['a\t"b"\nc', -3, new Date('2024-02-08')]
];
const cells = { result: smallResult(columns, rows), rows: [0, 1, 2], columns: [0, 1, 2] };
const ofTexts = (...texts: string[]) => ({
  result: smallResult(
    [['a', 'VARCHAR']],
    texts.map((text) => [text])
  ),
  rows: texts.keys(),
  columns: [0]
});

describe('TSV', () => {
  it('parts cells by tabs, and puts in quotation marks what would break them', () => {
    expect(tsv(cells, true).text).toBe(
      'mission\tobservers\tday\r\nosce\t12\t2024-02-07\r\n""\t\t\r\n"a\t""b""\nc"\t-3\t2024-02-08\r\n'
    );
  });

  it('holds the rows and columns asked for, in their order', () => {
    expect(tsv({ ...cells, rows: [2, 0], columns: [2, 1] }, false).text).toBe(
      '2024-02-08\t-3\r\n2024-02-07\t12\r\n'
    );
  });

  it.each(['=1+1', '@SUM(A1)', '+cmd', '-cmd|x', '＝HYPERLINK("x")'])('takes %s for a text', (text) => {
    expect(tsv(ofTexts(text), false).text.replace('"', '')).toMatch(/^'/);
  });

  it.each(['-5', '+5.25', '-1e-7', '2024', 'a=1', '-inf'])('leaves %s as it is', (text) => {
    expect(tsv(ofTexts(text), false).text).toBe(`${text}\r\n`);
  });

  it('ends at a limit of rows, and says how many it has', () => {
    const endless = function* () {
      for (let i = 0; ; i++) yield i % 3;
    };
    const copied = tsv({ ...cells, rows: endless() }, false);
    expect(copied.rowCount).toBe(mostRows);
    expect(copied.text.split('\t2024-02-07\r\n').length).toBe(Math.ceil(mostRows / 3) + 1);
  });

  it('ends at a limit of characters', () => {
    const copied = tsv(ofTexts(...Array.from({ length: 10 }, () => 'x'.repeat(3_000_000))), false);
    expect(copied.rowCount).toBe(3);
  });
});

describe('Markdown', () => {
  it('is a table, its numbers to the right', () => {
    expect(markdown({ ...cells, rows: [0, 1] }).text).toBe(
      '| mission | observers | day |\n| --- | --: | --- |\n| osce | 12 | 2024-02-07 |\n|  | NULL | NULL |\n'
    );
  });

  it('lets no text break the table or become markup', () => {
    const { text } = markdown(ofTexts('a|b\nc', '<img src=x>', '[x](y) `z` *w*', 'best_figures _x_'));
    expect(text.split('\n').slice(2, -1)).toEqual([
      '| a\\|b<br>c |',
      '| &lt;img src=x> |',
      '| \\[x\\](y) \\`z\\` \\*w\\* |',
      '| best_figures \\_x\\_ |'
    ]);
  });
});
