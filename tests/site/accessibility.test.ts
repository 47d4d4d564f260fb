import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { faults } from './axe';
import type { OpenOptions } from './browser';
import { figure, openHome, slugs, tab } from './home';

const looks: { look: string; options: OpenOptions }[] = [
  { look: 'light, 1440 px', options: { viewport: { width: 1440, height: 900 }, colorScheme: 'light' } },
  { look: 'light, 360 px', options: { viewport: { width: 360, height: 780 }, colorScheme: 'light' } },
  { look: 'dark, 1440 px', options: { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' } },
  { look: 'dark, 360 px', options: { viewport: { width: 360, height: 780 }, colorScheme: 'dark' } }
];

async function openMenu(page: Page) {
  await page.locator('summary', { hasText: 'Countries' }).click();
  await page.getByText('Greyed: no mission').waitFor();
}

async function openCard(page: Page) {
  await figure(page, 'stations-over-time')
    .getByRole('group', { name: /^Dot charts/ })
    .focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('link').first().waitFor();
}

describe.each(looks)('axe finds nothing to mend, $look:', ({ options }) => {
  test('the first page, its charts, an open menu, an open card, each tab', async () => {
    const { page, problems, close } = await openHome('?org=ots', options);
    expect(await faults(page)).toEqual([]);
    await openMenu(page);
    expect(await faults(page, { within: '[aria-label="Filters"]' })).toEqual([]);
    await openCard(page);
    expect(await faults(page, { within: '[role="dialog"]' })).toEqual([]);
    expect(await faults(page, { within: '#stations-over-time' })).toEqual([]);
    await figure(page, 'findings-over-time').getByRole('button', { name: 'By theme' }).click();
    for (const name of ['Chart', 'Table', 'SQL', 'Sources']) {
      await tab(page, 'findings-over-time', name).click();
      if (name === 'Sources') await figure(page, 'findings-over-time').getByRole('table').waitFor();
      expect(await faults(page, { within: '#findings-over-time' }), name).toEqual([]);
    }
    expect(problems).toEqual([]);
    await close();
  });
});

test.each(looks.filter(({ look }) => look === 'light, 360 px' || look === 'dark, 1440 px'))(
  'axe finds nothing to mend, $look: an empty view with a notice, an unknown address',
  async ({ options }) => {
    const { page, close } = await openHome('?org=ots,nobody&country=KEN&from=2010', options);
    expect(await faults(page)).toEqual([]);
    await page.goto(new URL('/nowhere/', page.url()).href);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await faults(page)).toEqual([]);
    await close();
  }
);

test('every chart says in words how many it shows, since when, and its extremes', async () => {
  const { page, close } = await openHome();
  const text = (slug: (typeof slugs)[number]) =>
    figure(page, slug).locator('.chart').getAttribute('aria-label');
  for (const slug of slugs) expect(await text(slug)).toMatch(/n = [\d,]+, 20\d\d–20\d\d/);
  expect(await text('observers-over-time')).toMatch(/Lowest \d.*, highest [\d,]+ \(/);
  expect(await text('stations-over-time')).toMatch(/Lowest \d.*, highest [\d,]+ \(/);
  expect(await text('findings-over-time')).toMatch(/Most positive in a year \d+ \(.*Most negative in a year/);
  await figure(page, 'findings-over-time').getByRole('button', { name: 'By theme' }).click();
  await expect.poll(() => text('findings-over-time')).toMatch(/n = [\d,]+,.*Fullest cell \d+ \(/);
  await close();
});

test.each(['light', 'dark'] as const)(
  'marks stand out from the paper, and numbers from their cells, %s',
  async (colorScheme) => {
    const { page, close } = await openHome('', { colorScheme });
    const contrasts = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      const luminance = (token: string) => {
        probe.style.color = `var(${token})`;
        const [red = 0, green = 0, blue = 0] = (getComputedStyle(probe).color.match(/\d+/g) ?? []).map(
          (value) => {
            const share = Number(value) / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
          }
        );
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const contrast = (a: string, b: string) => {
        const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
        return (high + 0.05) / (low + 0.05);
      };
      const names = [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .flatMap((rule) =>
          rule instanceof CSSStyleRule && rule.selectorText === ':root' ? [...rule.style] : []
        );
      const of = (start: string) => names.filter((name) => name.startsWith(start));
      return [
        ...[...of('--organization-'), ...of('--finding-')].map((name) => ({
          pair: `${name} on --paper`,
          least: 3,
          contrast: contrast(name, '--paper')
        })),
        ...of('--on-finding-').map((name) => ({
          pair: `${name} on its cell`,
          least: 4.5,
          contrast: contrast(name, name.replace('--on', '-'))
        })),
        { pair: 'axes', least: 4.5, contrast: contrast('--ink-soft', '--paper') }
      ];
    });
    expect(contrasts.length).toBeGreaterThan(15);
    expect(contrasts.filter(({ contrast, least }) => contrast < least)).toEqual([]);
    await close();
  }
);

test('in the reader’s own colours one still sees what is chosen, and what the marks mean', async () => {
  const { page, close } = await openHome('?show=findings-over-time.themes', { forcedColors: 'active' });
  const backgrounds = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).background))]);
  for (const state of ['aria-selected', 'aria-pressed']) {
    const [chosen, ...others] = await backgrounds(`[${state}="true"]`);
    expect(others).toEqual([]);
    expect(await backgrounds(`[${state}="false"]`)).not.toContain(chosen);
  }
  expect(await backgrounds('nav a')).toHaveLength(2);
  const fills = await page
    .locator('#findings-over-time .key li')
    .evaluateAll((items) => items.map((item) => getComputedStyle(item.querySelector('path') ?? item).fill));
  expect(new Set(fills).size).toBe(5);
  await close();
});

test('nothing moves for a reader who wants less motion', async () => {
  const { page, close } = await openHome('', { reducedMotion: 'reduce' });
  await page.getByRole('button', { name: /^Azerbaijan, Kazakhstan/ }).click();
  await figure(page, 'observers-over-time').getByRole('button', { name: 'Linear' }).click();
  const moving = await page.evaluate(() => {
    const durations = [...document.querySelectorAll('*')].map((element) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
      return [transitionDuration, animationName, scrollBehavior].join();
    });
    return { running: document.getAnimations().length, durations: [...new Set(durations)] };
  });
  expect(moving).toEqual({ running: 0, durations: ['0s,none,auto'] });
  await close();
});

test('the theme that a reader chooses stays, and stands before the first paint', async () => {
  const { page, problems, close } = await openHome('', { colorScheme: 'light' });
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  const dark = await paper();
  expect(dark).not.toBe(light);
  expect(problems).toEqual([]);
  await page.route('**/*.js', (route) => route.abort());
  await page.reload();
  expect(await paper()).toBe(dark);
  await close();
});
