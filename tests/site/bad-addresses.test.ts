import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openPage, type OpenedPage } from './browser';
import { figure, markKeys, openHome, overflows, slugs, untilLive } from './home';

const hostile = '<img src=x onerror="document.title=\'hacked\'"><script>document.title="hacked"</script>';
const encoded = encodeURIComponent;

/** What somebody may have typed, cut or forged; each is answered by a notice that says so, or by the default view. */
const malformed: { query: string; notice?: RegExp }[] = [
  { query: '?&&&===&' },
  { query: '?org=' },
  { query: '?org=nobody', notice: /No organization “nobody” in the data/ },
  { query: '?org=ots;country=AZE', notice: /No organization “ots;country=aze”/ },
  { query: '?country=ATLANTIS', notice: /No country “ATLANTIS”/ },
  { query: '?region=narnia', notice: /No region “narnia”/ },
  { query: '?type=coup', notice: /No election type “coup”/ },
  { query: '?election=AZE-2024-13-45-presidential', notice: /No election “AZE-2024-13-45-presidential”/ },
  { query: '?election=AZE-2023-02-29-presidential', notice: /No election “AZE-2023-02-29-presidential”/ },
  { query: '?election=ATL-2024-02-07-presidential', notice: /No election “ATL-2024-02-07-presidential”/ },
  { query: '?election=AZE-2024-02-07-coup', notice: /No election “AZE-2024-02-07-coup”/ },
  { query: '?election=2024', notice: /No election “2024” in the data/ },
  { query: '?election=' },
  { query: `?election=${encoded(hostile)}`, notice: /No election “<img src=x/ },
  { query: '?theme=neon', notice: /“theme=neon” is neither light nor dark, so your own choice holds/ },
  { query: `?theme=${encoded(hostile)}`, notice: /is neither light nor dark/ },
  { query: '?from=soon', notice: /“from=soon” is not a year such as 2016/ },
  { query: '?from=20155', notice: /“from=20155” is not a year/ },
  { query: '?from=-1&until=1e9', notice: /“until=1e9” is not a year/ },
  { query: '?from=2020&until=2016', notice: /ran backwards, so they were read as 2016 to 2020/ },
  { query: '?tab=everything', notice: /“tab=everything” names nothing on this page/ },
  { query: '?tab=nothing-over-time.table', notice: /names nothing on this page/ },
  { query: '?tab=__proto__.table&show=constructor.all', notice: /“tab=__proto__.table” names nothing/ },
  { query: '?org=__proto__,constructor,toString', notice: /No organization “__proto__”/ },
  { query: '?__proto__=1', notice: /address key “__proto__” is not known here/ },
  { query: '?scale=cubic', notice: /“scale=cubic” is not one of log, linear, so log is shown/ },
  { query: '?panels=all&panels=none' },
  { query: '?scale=linear&scale=log' },
  { query: `?org=${encoded(hostile)}`, notice: /No organization “<img src=x/ },
  { query: `?${encoded(hostile)}=1`, notice: /address key “<img src=x/ },
  { query: `?tab=${encoded(hostile)}`, notice: /names nothing on this page/ },
  { query: `?from=${encoded(hostile)}`, notice: /is not a year such as 2016/ },
  { query: '?org=javascript:alert(1)', notice: /No organization “javascript:alert\(1\)”/ },
  { query: '?org=%E0%A4%A&country=%', notice: /No organization/ },
  { query: `?org=${encoded('\0\u202Eots\uFEFF')}`, notice: /No organization/ },
  { query: `?org=${'ots,'.repeat(2000)}`, notice: /longer than 4000 characters/ },
  {
    query: `?org=${Array.from({ length: 300 }, (_, i) => `x${i}`)}`,
    notice: /“x4”.*\n295 more parts of the address could not be read/
  },
  { query: `?org=${'x'.repeat(50)}1,${'x'.repeat(50)}2`, notice: /No organization “x{40}…”/ },
  { query: '?utm_source=mail&fbclid=abc' },
  { query: '?v=1999.0.0', notice: /No data version “1999.0.0” was published, so today’s data are shown/ },
  { query: '?v=latest', notice: /No data version “latest” was published/ },
  { query: `?v=${encoded(hostile)}`, notice: /No data version “<img src=x/ },
  { query: '?v=' }
];

describe('a malformed query gives a page that says what it could not read', () => {
  let opened: OpenedPage;
  beforeAll(async () => (opened = await openHome()));
  afterAll(() => opened.close());

  test.each(malformed)('$query', async ({ query, notice }) => {
    const { page, problems } = opened;
    const response = await page.goto(`${inject('address')}/${query}`);
    await untilLive(page);
    expect(response?.status()).toBe(200);
    expect(await page.title()).toMatch(/^Scrutineer/);
    const said = await page.getByRole('alert').allInnerTexts();
    if (notice) expect(said.join('\n')).toMatch(notice);
    else expect(said).toEqual([]);
    for (const slug of slugs) {
      expect(await figure(page, slug).getByRole('heading').innerText()).not.toBe('');
      expect((await markKeys(page, slug)).length).toBeGreaterThan(0);
    }
    expect(await overflows(page)).toBe(false);
    expect(problems.splice(0)).toEqual([]);
  });
});

test('what an address says rightly holds beside what it says wrongly', async () => {
  const { page, problems, close } = await openHome(
    '?org=ots,nobody,OTS,ots&country=aze&from=2013&until=later'
  );
  expect(await page.getByRole('alert').allInnerTexts()).toEqual([
    'No organization “nobody” in the data, so it was left out of the filter.',
    '“until=later” is not a year such as 2016, so it was left out.'
  ]);
  expect(await page.getByRole('button', { name: /^Remove / }).allInnerTexts()).toEqual([
    'OTS\u00a0×',
    'Azerbaijan\u00a0×',
    'from 2013\u00a0×'
  ]);
  expect(problems).toEqual([]);
  await close();
});

test('filters that leave nothing say so and lead back to something', async () => {
  const { page, problems, close } = await openHome('?org=ots&country=KEN');
  for (const slug of slugs) {
    await figure(page, slug).getByText('No row of this figure is left by the filters').waitFor();
    expect(await figure(page, slug).getByRole('heading').innerText()).toMatch(/^(No|None)/);
  }
  await figure(page, 'observers-over-time')
    .getByRole('button', { name: /^Show all countries/ })
    .click();
  await expect.poll(() => markKeys(page, 'observers-over-time')).not.toEqual([]);
  expect(problems).toEqual([]);
  await close();
});

describe('an unknown address', () => {
  let opened: OpenedPage;
  beforeAll(async () => (opened = await openPage('/nowhere/')));
  afterAll(() => opened.close());

  test.each([
    '/nowhere',
    '/nowhere/',
    '/elections/AZE-2024-02-07-presidential/nobody/',
    '/data/nothing.csv',
    '/elections/ATL-2024-01-01-presidential.json',
    '/%3Cscript%3Edocument.title=%22hacked%22%3C/script%3E',
    '/a%20b/ə/ş?org=ots',
    '/%',
    '/elections/%E0%A4%A/?org=ots',
    '/nowhere?org=ots&tab=table#fragment'
  ])('%s says so and leads on', async (path) => {
    const { page, problems } = opened;
    const response = await page.goto(inject('address') + path);
    expect(response?.status()).toBe(404);
    await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
    expect(await page.title()).toBe('No such page – Scrutineer');
    expect(await overflows(page)).toBe(false);
    await page.getByRole('main').getByRole('link', { name: 'Comparisons', exact: true }).click();
    await expect.poll(() => markKeys(page, 'observers-over-time')).not.toEqual([]);
    expect(new URL(page.url()).pathname).toBe('/');
    expect(problems.splice(0)).toEqual([]);
  });
});
