import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compress, decompress } from '$lib/link/compressed';
import { formatWorkbench } from '$lib/link/format-workbench';
import { parseWorkbench } from '$lib/link/parse-workbench';
import { emptyLink, longestSql, type WorkbenchLink } from '$lib/link/workbench';

const roundTrip = async (link: Partial<WorkbenchLink>) =>
  parseWorkbench(await formatWorkbench({ ...emptyLink, ...link }));

describe('the link of a query', () => {
  it('is empty where all is as it begins', async () => {
    expect(await formatWorkbench({ ...emptyLink, version: '2026.11.1' })).toBe('');
    expect(await parseWorkbench('')).toEqual({ link: emptyLink, notices: [] });
  });

  it('reads as SQL where the query is short', async () => {
    const sql = "FROM missions WHERE organization = 'ots'";
    expect(await formatWorkbench({ ...emptyLink, sql, version: '2026.11.1' })).toBe(
      "#sql=FROM+missions+WHERE+organization+=+'ots'&v=2026.11.1"
    );
  });

  it.each([
    { sql: "SELECT '100 %' || 'a&b=c#d+e' AS \"ə ş\" -- 🗳\n;" },
    { sql: 'SELECT 1 AS a,\n'.repeat(500).slice(0, longestSql) },
    { query: { kind: 'example', slug: 'one-election' }, tab: 'chart', chart: 'mark=bar;x=a b;y=ü&c' },
    { query: { kind: 'question', slug: 'observers-over-time' }, version: '2026.11.0' }
  ] as const)('comes back whole: %j', async (link) => {
    expect(await roundTrip(link)).toEqual({ link: { ...emptyLink, ...link }, notices: [] });
  });

  it('of 8,192 characters of real SQL stays under 4,000', async () => {
    const sql = Array.from(
      { length: 400 },
      (_, i) => `SELECT ${i * 7919} AS column_${i} FROM figures WHERE value > ${i};`
    )
      .join('\n')
      .slice(0, longestSql);
    expect((await formatWorkbench({ ...emptyLink, sql })).length).toBeLessThan(4000);
  });
});

describe('a link that was cut, altered or forged', () => {
  it.each([
    ['z=!!!', 'could not be read'],
    ['z=AAAA', 'could not be read'],
    ['sql=%E0%A4', 'could not be read'],
    ['tab=pie&sql=FROM+missions', 'neither rows nor chart'],
    ['what=1&sql=FROM+missions', 'does not know'],
    ['sql=FROM+missions&sql=FROM+figures', 'more than once'],
    [`sql=${'a'.repeat(longestSql + 1)}`, '8,192'],
    ['x'.repeat(50_000), '40,000']
  ])('says so in one sentence: %.40s', async (fragment, words) => {
    const { notices } = await parseWorkbench(fragment);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain(words);
  });

  it('cut at any letter never throws', async () => {
    const whole = await formatWorkbench({
      ...emptyLink,
      sql: 'SELECT * FROM missions;\n'.repeat(60),
      tab: 'chart'
    });
    for (let end = 0; end < whole.length; end += 7) {
      const { link } = await parseWorkbench(whole.slice(0, end));
      expect(link.query).toBeNull();
    }
  });

  it('that stands for gigabytes is not unpacked', async () => {
    const bomb = deflateRawSync(Buffer.alloc(20_000_000, 'a')).toString('base64url');
    expect(bomb.length).toBeLessThan(40_000);
    expect(await decompress(bomb, 4 * longestSql)).toBeNull();
    expect((await parseWorkbench(`z=${bomb}`)).notices).toHaveLength(1);
  });

  it('a text is the same when it was compressed', async () => {
    expect(await decompress(await compress('ə'.repeat(1000)), 2000)).toBe('ə'.repeat(1000));
  });
});
