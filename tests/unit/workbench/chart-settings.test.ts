import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine, Session } from '$lib/engine/engine';
import { openNodeEngine } from '$lib/engine/node';
import { limits, marks, plainSettings, type ChartSettings } from '$lib/workbench/chart/settings';
import { formatSettings, parseSettings } from '$lib/workbench/chart/settings-text';
import { settle } from '$lib/workbench/chart/settle';

let engine: Engine;
let session: Session;
beforeAll(async () => {
  engine = await openNodeEngine({ tables: [], setup: '' });
  session = engine.session();
});
afterAll(() => engine.close());

const settings = (change: Partial<ChartSettings>): ChartSettings => ({ ...plainSettings, ...change });

describe('settings in a link', () => {
  it('are short, and read as one would write them', () => {
    expect(formatSettings(settings({ mark: 'bar', x: 'country', y: 'observers' }))).toBe(
      'mark=bar;x=country;y=observers'
    );
    expect(parseSettings('mark=bar;x=country;y=observers')).toEqual({
      settings: settings({ mark: 'bar', x: 'country', y: 'observers' }),
      notices: []
    });
  });

  it.each([
    'a;b', 'a=b', '%3B', '100 %', 'sum(a)', '"x"', 'ə', '選挙', 'line\nbreak', '', ' ', 'a&b#c', '__proto__', '%', '%zz'
  ])('keep a column that is called «%s»', (name) => {
    for (const [i, mark] of marks.entries()) {
      const all = settings({
        mark,
        x: name,
        y: name,
        colour: name,
        facet: name,
        aggregate: 'median',
        sort: 'label',
        limit: limits[i % limits.length] ?? 20,
        scale: 'log',
        title: `About ${name}`
      });
      expect(parseSettings(formatSettings(all))).toEqual({ settings: all, notices: [] });
    }
  }); // prettier-ignore

  it('write half a sign as what it is shown as', () => {
    expect(formatSettings(settings({ title: 'a\ud800' }))).toBe('mark=bar;title=a\ufffd');
  });

  it.each([
    ['', ['names no kind of chart']],
    ['mark=pie;x=a', ['names no kind of chart that there is (“pie”)']],
    ['mark=bar;x=a;shadow=3d', ['sets “shadow”']],
    ['mark=bar;x=a;scale=polar', ['asks for scale “polar”']],
    ['mark=bar;x=a;limit=1000000', ['asks for limit “1000000”']],
    ['mark=bar;x=a;x=b', []],
    ['mark', ['names no kind of chart']]
  ])('that are odd are named in a sentence: «%s»', (text, notices) => {
    expect(parseSettings(text).notices).toEqual(notices.map((notice) => expect.stringContaining(notice)));
  });

  it('are cut where a title is endless', () => {
    expect(parseSettings(`mark=bar;title=${'a'.repeat(10_000)}`).settings?.title).toHaveLength(200);
  });
});

describe('settings for a result', () => {
  const result = () => session.run("SELECT 'AZE' AS country, 3 AS n UNION ALL SELECT 'KAZ', 4");

  it('that name a missing column say so once, and give way to the guess, but for the title', async () => {
    const { settings: settled, notices } = settle(await result(), 'mark=line;x=day;y=observers;title=Mine');
    expect(settled).toMatchObject({ mark: 'bar', x: 'country', y: 'n', title: 'Mine' });
    expect(notices).toEqual([
      'The chart was set for columns that this result does not have (“day”, “observers”), so it is chosen by the columns there are.'
    ]);
  });

  it.each([
    ['mark=bar;x=country;y=n;scale=log', { scale: 'linear', aggregate: 'none' }],
    ['mark=bar;x=country;aggregate=median', { aggregate: 'count' }],
    ['mark=bar;x=n;y=country', { y: null, aggregate: 'count' }],
    ['mark=tick;x=country;y=n', { mark: 'tick', x: 'n', y: 'country' }],
    ['mark=tick;x=country', { mark: 'bar', x: 'country', aggregate: 'count' }],
    ['mark=histogram;x=country;y=n', { mark: 'column', x: 'country', y: null }],
    ['mark=dot;x=n', { x: 'n', y: 'country' }],
    ['mark=cell;x=n;y=country;colour=n', { aggregate: 'mean' }],
    ['mark=cell;x=n;y=country;colour=country', { aggregate: 'none' }],
    ['mark=dot', { x: 'country', y: 'n' }]
  ])('are fitted to what the mark can do: %s', async (text, expected) => {
    expect(settle(await result(), text)).toMatchObject({ settings: expected, notices: [] });
  });
});
