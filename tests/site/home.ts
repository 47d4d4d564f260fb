import type { Locator, Page } from 'playwright-core';
import { openPage, type OpenedPage, type OpenOptions } from './browser';

/** The figures of the first page, in their order. */
export const slugs = ['observers-over-time', 'stations-over-time', 'findings-over-time'] as const;
export type Slug = (typeof slugs)[number];

/**
 * Opens the first page and waits until it answers its reader.
 *
 * @param query such as `?org=ots`
 */
export async function openHome(query = '', options: OpenOptions = {}): Promise<OpenedPage> {
  const opened = await openPage(`/${query}`, options);
  await untilLive(opened.page);
  return opened;
}

/** Points at the page, as a reader does, until scripts have read the address and all that it asks for is there. */
export async function untilLive(page: Page): Promise<void> {
  for (let x = 2; !(await page.evaluate(everyFigureIsLive)); x = 6 - x) {
    await page.mouse.move(x, 2);
    await page.waitForTimeout(50);
  }
}

function everyFigureIsLive(): boolean {
  const isSeen = (picture: Element) => picture.checkVisibility({ visibilityProperty: true });
  const isDrawn = (chart: HTMLElement) =>
    chart.tabIndex === 0 && [...chart.querySelectorAll('svg')].some(isSeen);
  return (
    [...document.querySelectorAll('figure [role=tabpanel]')].every((panel) => panel.childElementCount > 0) &&
    [...document.querySelectorAll<HTMLElement>('figure .chart')].every(isDrawn)
  );
}

export const figure = (page: Page, slug: Slug): Locator => page.locator(`#${slug}`);

export const tab = (page: Page, slug: Slug, name: string): Locator =>
  figure(page, slug).getByRole('tab', { name, exact: true });

/** The query of the page's address. */
export const query = (page: Page): string => decodeURIComponent(new URL(page.url()).search);

/** The keys of the marks that a figure shows, sorted; none where it shows no chart. */
export function markKeys(page: Page, slug: Slug): Promise<string[]> {
  return figure(page, slug)
    .locator('svg [data-key]')
    .evaluateAll((marks) =>
      marks
        .filter((mark) => mark.checkVisibility({ visibilityProperty: true }))
        .map((mark) => mark.getAttribute('data-key') ?? '')
        .sort()
    );
}

/** The keys of all three figures. */
export async function allMarkKeys(page: Page): Promise<Record<Slug, string[]>> {
  const [observers, stations, findings] = await Promise.all(slugs.map((slug) => markKeys(page, slug)));
  return {
    'observers-over-time': observers ?? [],
    'stations-over-time': stations ?? [],
    'findings-over-time': findings ?? []
  };
}

/** Whether the page is wider than its window, so that it would have to be scrolled sideways. */
export const overflows = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
