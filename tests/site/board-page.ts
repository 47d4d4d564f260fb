import type { Page } from 'playwright-core';

/** A chart of a board, by its place among the charts. */
export const chartAt = (page: Page, place: number) => page.locator('.board figure.question').nth(place);

/** Waits until so many charts of a board are drawn, each with marks that the reader can see. */
export async function untilDrawn(page: Page, charts: number): Promise<void> {
  for (let place = 0; place < charts; place++)
    await chartAt(page, place).locator('svg [data-key]:visible').first().waitFor();
}

/** The marks of each chart of a board, in its order: their keys and where they stand, so that two boards can be told apart. */
export const boardMarks = (page: Page): Promise<string[][]> =>
  page
    .locator('.board figure.question')
    .evaluateAll((charts) =>
      charts.map((chart) =>
        [...chart.querySelectorAll('svg [data-key]')]
          .filter((mark) => mark.checkVisibility({ visibilityProperty: true }))
          .map(
            (mark) =>
              `${mark.getAttribute('data-key')} ${mark.outerHTML.replaceAll(/ (tabindex|role|aria-label)="[^"]*"/g, '')}`
          )
      )
    );

/** The fragment of the page's address. */
export const fragment = (page: Page): string => new URL(page.url()).hash;
