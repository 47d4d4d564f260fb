import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { descriptor } from '../../src/lib/dataset/descriptor';
import type { Since, SinceFile } from '../../src/lib/versions/since';
import { faults } from './axe';
import { openPage } from './browser';
import { untilLive } from './home';

const notice = (page: Page) => page.getByText(/^This link was made with data/);
const disclosures = (page: Page) => page.locator('figure details.since');

/** Opens what a figure says of its changes. */
async function open(page: Page): Promise<string> {
  const since = disclosures(page).first();
  await since.locator('summary').click();
  await since.locator('div').waitFor();
  return since.innerText();
}

/** Answers for the site what has changed in the observers’ chart. */
const answer =
  (changed: Partial<Since>, now: Partial<SinceFile> = {}) =>
  (page: Page) =>
    page.route('**/data/since/observers-over-time.json', (route) =>
      route.fulfill({
        json: {
          version: '2026.11.2',
          headlines: { all: 'Now two headlines' },
          rows: 640,
          since: {
            '2026.11.0': {
              headlines: { all: 'Then one headline' },
              rows: 632,
              added: [],
              changed: [],
              gone: [],
              pageless: [],
              corrections: [],
              ...changed
            }
          },
          ...now
        } satisfies SinceFile
      })
    );

test('a link made with older data says so, shows what has changed, and leads on to the present', async () => {
  const { page, problems, close } = await openPage('/questions/days-in-country/?v=2026.11.0');
  await untilLive(page);
  expect(await notice(page).innerText()).toMatch(
    /^This link was made with data 2026\.11\.0 of 21 Nov 2026; the page shows data \d{4}\.\d+\.\d+\. Go on with data/
  );
  expect(await disclosures(page).locator('summary').innerText()).toBe(
    'What changed here since data 2026.11.0'
  );
  const said = await open(page);
  expect(said).toMatch(/^Headline$/m);
  expect(said).toMatch(/^Rows$/m);
  expect(said).toMatch(/Changed\s+n = \d+/);
  const mission = disclosures(page).locator('a[href$="/elections/KAZ-2020-08-12-upper-house/ots/"]');
  expect(await mission.innerText()).toBe('OTS, Kazakhstan, 12 Aug 2020');
  expect(said).toMatch(/Milestones, [\s\S]*\(data 2026\.11\.1\)/);
  expect(await faults(page, { within: 'figure .since' })).toEqual([]);
  await page.getByRole('button', { name: /^Go on with data/ }).click();
  await notice(page).waitFor({ state: 'detached' });
  expect(await disclosures(page).count()).toBe(0);
  await expect.poll(() => new URL(page.url()).search).toBe('');
  expect(problems).toEqual([]);
  await close();
});

test('headlines and rows are told then and now; missions and cells within the filters in view', async () => {
  const place = { page: 'mission', id: 'AZE-2024-02-07-presidential/ots', row: 'fig-1' } as const;
  const correction = { version: '2026.11.1', tableTitle: 'Figures', column: 'value', columnTitle: 'Value' };
  const prepare = answer({
    added: ['AZE-2024-09-01-parliamentary/cis', 'KAZ-2023-03-19-parliamentary/cis'],
    changed: ['AZE-2024-02-07-presidential/ots'],
    gone: ['AZE-2020-02-09-parliamentary/nobody', 'KEN-2022-08-09-general/eac'],
    pageless: ['AZE-2020-02-09-parliamentary/nobody'],
    corrections: [
      { ...correction, row: 'fig-1', old: '40', new: '41', place, missions: [place.id] },
      {
        ...correction,
        row: 'fig-2',
        old: null,
        new: '9',
        place: null,
        missions: ['KEN-2022-08-09-general/eac']
      }
    ]
  });
  const { page, problems, close } = await openPage(
    '/questions/observers-over-time/?country=AZE&v=2026.11.0',
    { prepare }
  );
  await untilLive(page);
  const said = await open(page);
  expect(said).toMatch(/then: “Then one headline”\s+now: “Now two headlines”/);
  expect(said).toContain('632 then, 640 now');
  expect(await disclosures(page).getByRole('listitem').allInnerTexts()).toEqual([
    'CIS, Azerbaijan, 1 Sep 2024',
    'OTS, Azerbaijan, 7 Feb 2024',
    'nobody, Azerbaijan, 9 Feb 2020',
    expect.stringMatching(/^Figures, fig-1, Value: 40 .*41 \(data 2026\.11\.1\)$/s)
  ]);
  expect(await disclosures(page).getByRole('link').allInnerTexts()).toEqual([
    'CIS, Azerbaijan, 1 Sep 2024',
    'OTS, Azerbaijan, 7 Feb 2024',
    'fig-1'
  ]);
  expect(await faults(page, { within: 'figure .since' })).toEqual([]);
  await page.getByRole('button', { name: /^Remove / }).click();
  await expect.poll(() => disclosures(page).getByRole('listitem').count()).toBe(7);
  expect(problems).toEqual([]);
  await close();
});

test('a long list is cut, and shown whole when asked', async () => {
  const added = Array.from({ length: 40 }, (_, i) => `KAZ-20${10 + (i % 15)}-03-19-parliamentary/org-${i}`);
  const { page, problems, close } = await openPage('/questions/observers-over-time/?v=2026.11.0', {
    prepare: answer({ added })
  });
  await untilLive(page);
  await open(page);
  expect(await disclosures(page).getByRole('listitem').count()).toBe(12);
  await disclosures(page).getByRole('button', { name: 'Show all 40' }).click();
  expect(await disclosures(page).getByRole('listitem').count()).toBe(40);
  expect(problems).toEqual([]);
  await close();
});

test('a chart that has not changed says so, in a frame too; one without a record leads to all corrections', async () => {
  const frame = await openPage('/embed/observers-over-time/?v=2026.11.0', {
    prepare: answer({ headlines: { all: 'Now two headlines' }, rows: 640 })
  });
  await untilLive(frame.page);
  expect(await notice(frame.page).count()).toBe(1);
  expect(await open(frame.page)).toContain('Nothing that this chart shows has changed.');
  expect(frame.problems).toEqual([]);
  await frame.close();
  const { page, problems, close } = await openPage('/questions/beyond-the-capital/?v=2026.11.0');
  await untilLive(page);
  expect(await open(page)).toContain('No record of this chart was kept for data 2026.11.0.');
  expect(await disclosures(page).getByRole('link').getAttribute('href')).toMatch(/\/changes\/$/);
  expect(problems).toEqual([]);
  await close();
});

test.each([
  '/',
  '/countries/KAZ/',
  '/organizations/ots/',
  '/elections/KAZ-2020-08-12-upper-house/',
  '/elections/?country=KAZ'
])(
  'on %s the notice stands once, and each figure tells its changes; the charts are not veiled',
  async (path) => {
    const { page, problems, close } = await openPage(`${path}${path.includes('?') ? '&' : '?'}v=2026.11.0`);
    if (!path.includes('?'))
      expect(await page.evaluate(() => document.documentElement.dataset.veil)).toBeUndefined();
    await notice(page).waitFor();
    expect(await notice(page).count()).toBe(1);
    await expect
      .poll(async () => (await disclosures(page).count()) - (await page.locator('figure.question').count()))
      .toBe(0);
    expect(problems).toEqual([]);
    await close();
  }
);

test.each(['', `?v=${descriptor.version}`, '?v=1999.1.0'])(
  'with “%s” no older data are spoken of',
  async (query) => {
    const { page, problems, close } = await openPage(`/questions/observers-over-time/${query}`);
    await untilLive(page);
    expect(await notice(page).count()).toBe(0);
    expect(await disclosures(page).count()).toBe(0);
    expect(await page.getByRole('alert').allInnerTexts()).toEqual(
      query.includes('1999') ? ['No data version “1999.1.0” was published, so today’s data are shown.'] : []
    );
    expect(problems).toEqual([]);
    await close();
  }
);

test('on a narrow screen what has changed fits', async () => {
  const { page, close } = await openPage('/questions/days-in-country/?v=2026.11.0', {
    viewport: { width: 320, height: 700 },
    colorScheme: 'dark'
  });
  await untilLive(page);
  await open(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await faults(page, { within: 'figure .since' })).toEqual([]);
  await close();
});
