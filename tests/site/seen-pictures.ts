import type { Page } from 'playwright-core';

declare global {
  var framesSeen: number | undefined;
  var picturesSeen: Set<string> | undefined;
  var moved: number | undefined;
}

/** From the first frame on, notes each picture that the reader can see, what is written on it and its marks, and the count of missions. */
export const recordPictures = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const seen = (globalThis.picturesSeen = new Set<string>());
    const look = () => {
      const count = document.querySelector('[aria-label="Filters"] [role="status"]');
      if (count?.checkVisibility({ visibilityProperty: true }))
        seen.add(`count: ${count.textContent.trim()}`);
      for (const svg of document.querySelectorAll('figure .chart svg')) {
        if (!svg.checkVisibility({ visibilityProperty: true })) continue;
        const keys = [...svg.querySelectorAll('[data-key]')]
          .map((mark) => mark.getAttribute('data-key'))
          .sort();
        const words = [...svg.querySelectorAll('text')].map((text) => text.textContent);
        seen.add(
          `${svg.closest('figure')?.id}: ${keys.length} marks, ${keys[0]} to ${keys.at(-1)}; ${words}`
        );
      }
    };
    const eachFrame = () => {
      look();
      globalThis.framesSeen = (globalThis.framesSeen ?? 0) + 1;
      requestAnimationFrame(eachFrame);
    };
    requestAnimationFrame(eachFrame);
    new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });
  });

/** Keeps the page's scripts back until the page has been on the screen for some frames. */
export const delayScripts = (page: Page): Promise<unknown> =>
  page.route('**/*.js', async (route) => {
    await page.waitForFunction(
      () => performance.getEntriesByType('paint').length > 0 && (globalThis.framesSeen ?? 0) > 5
    );
    await route.continue();
  });

/** All pictures and counts that could be seen so far, and those that can be seen now. */
export async function picturesOf(page: Page): Promise<{ seen: string[]; now: string[] }> {
  const seen = await page.evaluate(() => [...(globalThis.picturesSeen ?? [])].sort());
  const now = await page.evaluate(() => {
    globalThis.picturesSeen?.clear();
    return new Promise<string[]>((resolve) =>
      requestAnimationFrame(() =>
        requestAnimationFrame(() => resolve([...(globalThis.picturesSeen ?? [])].sort()))
      )
    );
  });
  return { seen, now };
}

/** Adds up from the start how far things on the page have moved by themselves. */
export const recordMoves = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    globalThis.moved = 0;
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries())
        globalThis.moved = (globalThis.moved ?? 0) + Number(Reflect.get(shift, 'value'));
    }).observe({ type: 'layout-shift', buffered: true });
  });
