import { beforeAll, describe, expect, inject, test } from 'vitest';
import { openPage, type OpenedPage } from './browser';
import { overflows } from './home';

const hostile = '<img src=x onerror="document.title=\'hacked\'"><script>document.title="hacked"</script>';
const encoded = encodeURIComponent;
const whole = '#title=Two&country=AZE&figure=agreement&figure=whom-they-met&text=So.&v=2026.11.2';
const many = (item: string, count: number) => Array(count).fill(item).join('&');

/** Boards as somebody may have cut, doubled or forged them: what is said, and how many charts are kept. */
const malformed: { fragment: string; notice: RegExp; charts: number; query?: string }[] = [
  // Cut
  { fragment: whole.slice(0, 50), notice: /no question “w/, charts: 1 },
  {
    fragment: '#title=Two&country=AZE&figure=agreement&figure=whom-they-',
    notice: /no question “whom-they-”/,
    charts: 1
  },
  { fragment: '#figure=agreement&figure=', notice: /names no question here/, charts: 1 },
  { fragment: '#figure=agreement&figure', notice: /key “figure” is not known/, charts: 1 },
  { fragment: '#figure=agreement&figu', notice: /key “figu” is not known/, charts: 1 },
  { fragment: '#figure=agreement&text=%D0%9F%D', notice: /text of this board could not be read/, charts: 1 },
  { fragment: '#figure=agreement&title=%', notice: /title could not be read/, charts: 1 },
  { fragment: '#figure=agreement&v=2026.1', notice: /No data version “2026.1”/, charts: 1 },
  { fragment: '#figure=agreement&v=2026', notice: /No data version “2026”/, charts: 1 },
  { fragment: '#figure=agreement&country=A', notice: /No country “A”/, charts: 1 },
  { fragment: '#figure=agreement;country=AZ', notice: /No country “AZ”/, charts: 1 },
  { fragment: '#figure=agreement;from=20', notice: /“from=20” is not a year/, charts: 1 },
  { fragment: '#figure=agreement;sho', notice: /key “sho” is not known/, charts: 1 },
  { fragment: '#figure=agreement&%', notice: /key “%” is not known/, charts: 1 },
  { fragment: '#figure=agreement&%E0%A4%A', notice: /is not known here/, charts: 1 },
  // Doubled
  { fragment: whole + whole, notice: /No data version “2026.11.2#title=Two”/, charts: 4 },
  { fragment: `${whole}&${whole.slice(1)}`, notice: /more than one title/, charts: 4 },
  { fragment: '#figure=agreement&title=A&title=B', notice: /more than one title/, charts: 1 },
  { fragment: '##figure=agreement&figure=whom-they-met', notice: /key “#figure” is not known/, charts: 1 },
  {
    fragment: '#figure=agreement%26figure=whom-they-met',
    notice: /no question “agreement&figure=whom-they-met”/,
    charts: 0
  },
  {
    fragment: '#figure%3Dagreement&figure=whom-they-met',
    notice: /key “figure=agreement” is not known/,
    charts: 1
  },
  { fragment: '#figure=agreement;figure=whom-they-met', notice: /key “figure” is not known/, charts: 1 },
  { fragment: '#figure=agreement,whom-they-met', notice: /no question “agreement,whom-they-met”/, charts: 0 },
  { fragment: `#${many('figure=whom-they-met', 30)}`, notice: /24 parts at most: the last 6/, charts: 24 },
  // Hostile
  { fragment: `#figure=agreement&text=${encoded(hostile)}&x`, notice: /key “x” is not known/, charts: 1 },
  { fragment: `#figure=${encoded(hostile)}`, notice: /no question “<img src=x/, charts: 0 },
  { fragment: `#figure=${hostile}`, notice: /no question “<img/, charts: 0 },
  { fragment: `#${encoded(hostile)}=1&figure=agreement`, notice: /key “<img src=x/, charts: 1 },
  {
    fragment: `#title=${encoded(hostile)}&figure=agreement;org=${encoded(hostile)}`,
    notice: /No organization “<img/,
    charts: 1
  },
  { fragment: `#figure=agreement;tab=${encoded(hostile)}`, notice: /names nothing on this page/, charts: 1 },
  { fragment: `#figure=agreement&v=${encoded(hostile)}`, notice: /No data version “<img/, charts: 1 },
  { fragment: `#columns=${encoded(hostile)}&figure=agreement`, notice: /is neither 1 nor 2/, charts: 1 },
  { fragment: '#figure=javascript:alert(1)', notice: /no question “javascript:alert\(1\)”/, charts: 0 },
  { fragment: '#figure=../../sources/list', notice: /no question “\.\.\/\.\.\/sources\/list”/, charts: 0 },
  { fragment: '#figure=//evil.example/x', notice: /no question “\/\/evil.example\/x”/, charts: 0 },
  {
    fragment: '#figure=__proto__&figure=constructor&figure=toString',
    notice: /no question “__proto__”/,
    charts: 0
  },
  {
    fragment: '#__proto__=1&constructor=2&figure=agreement',
    notice: /key “__proto__” is not known/,
    charts: 1
  },
  { fragment: '#figure=agreement;__proto__=1', notice: /key “__proto__” is not known/, charts: 1 },
  { fragment: '#figure=agreement;show=__proto__', notice: /“show=__proto__” names nothing/, charts: 1 },
  {
    fragment: `#figure=agreement&text=%00%1B&country=${encoded('\u202E\u0000')}`,
    notice: /No country/,
    charts: 1
  },
  { fragment: '#javascript:alert(1)', notice: /key “javascript:alert\(1\)”/, charts: 0 },
  { fragment: '#:~:text=figure', notice: /^$/, charts: 0 },
  // Too long
  { fragment: `#text=${'a'.repeat(21_000)}`, notice: /longer than 20,000 characters/, charts: 0 },
  { fragment: `#figure=agreement&text=${'a'.repeat(3000)}`, notice: /2,000 characters at most/, charts: 1 },
  {
    fragment: `#figure=agreement;org=${'ots,'.repeat(1500)}`,
    notice: /longer than 4000 characters/,
    charts: 1
  },
  {
    fragment: `#figure=agreement&org=${Array.from({ length: 300 }, (_, i) => `x${i}`)}`,
    notice: /295 more parts/,
    charts: 1
  },
  { fragment: `#figure=${'x'.repeat(500)}`, notice: /no question “x{40}…”/, charts: 0 },
  { fragment: `#figure=agreement&${'&'.repeat(500)}=`, notice: /^$/, charts: 1 },
  // Wrong version
  { fragment: '#figure=agreement&v=1999.0.0', notice: /No data version “1999.0.0”/, charts: 1 },
  { fragment: '#figure=agreement&v=latest', notice: /No data version “latest”/, charts: 1 },
  { fragment: '#figure=agreement&v=2026.11.2)', notice: /No data version “2026.11.2\)”/, charts: 1 },
  // Unknown ids
  { fragment: '#figure=who-won', notice: /no question “who-won”/, charts: 0 },
  { fragment: '#figure=who-won&figure=agreement', notice: /no question “who-won”/, charts: 1 },
  { fragment: '#figure=Agreement', notice: /no question “Agreement”/, charts: 0 },
  { fragment: '#figure=agreement;show=pie', notice: /“show=pie” names nothing/, charts: 1 },
  { fragment: '#figure=agreement;tab=map', notice: /“tab=map” names nothing/, charts: 1 },
  { fragment: '#figure=agreement;show=whom-they-met.met', notice: /names nothing on this page/, charts: 1 },
  { fragment: '#country=ATLANTIS&figure=agreement', notice: /No country “ATLANTIS”/, charts: 1 },
  { fragment: '#org=nobody&figure=agreement', notice: /No organization “nobody”/, charts: 1 },
  {
    fragment: '#election=AZE-2024-13-45-presidential&figure=agreement',
    notice: /No election “AZE-2024-13-45/,
    charts: 1
  },
  { fragment: '#type=coup&region=narnia&figure=agreement', notice: /No region “narnia”/, charts: 1 },
  { fragment: '#from=2020&until=2010&figure=agreement', notice: /ran backwards/, charts: 1 },
  { fragment: '#columns=3&figure=agreement', notice: /neither 1 nor 2/, charts: 1 },
  { fragment: '#tab=table&figure=agreement', notice: /names nothing on this page/, charts: 1 },
  {
    fragment: '#figure=agreement',
    query: `?org=nobody&x=${encoded(hostile)}`,
    notice: /No organization “nobody”/,
    charts: 1
  },
  { fragment: '#figure=agreement', query: '?%', notice: /key “%” is not known/, charts: 1 }
];

describe('a malformed board says what it could not read, and keeps the rest', () => {
  let opened: OpenedPage;
  beforeAll(async () => (opened = await openPage('/board/')));

  test.each(malformed)('$query $fragment', async ({ fragment, notice, charts, query = '' }) => {
    const { page, problems } = opened;
    await page.goto('about:blank');
    const response = await page.goto(`${inject('address')}/board/${query}${fragment}`);
    expect(response?.status()).toBe(200);
    await page.locator('html:not([data-veil])').waitFor();
    const said = (await page.getByRole('alert').allInnerTexts()).join('\n');
    expect(said).toMatch(notice);
    await expect.poll(() => page.locator('.board figure.question').count()).toBe(charts);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toBe('');
    expect(await page.title()).toContain('Scrutineer');
    expect(await overflows(page)).toBe(false);
    expect(problems.splice(0)).toEqual([]);
  });
});
