import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Moves the mouse as a reader does who reads, until the page has seen it: then its notebook is fetched and runs. */
export async function moveAbout(page: Page): Promise<void> {
  let step = 0;
  await expect
    .poll(
      async () => {
        await page.mouse.move(300 + (step++ % 50), 300);
        return page.locator('iframe').count();
      },
      { timeout: 10_000 }
    )
    .toBe(1);
}

/** The frame that a notebook runs in, whatever it has come to. */
export async function frameOf(page: Page): Promise<Frame> {
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('there is no frame');
  return frame;
}

/** The frame of a notebook that has taken the place of what was made at build. */
export async function liveFrame(page: Page): Promise<Frame> {
  await moveAbout(page);
  await page.getByText('Live: change an input').waitFor();
  return frameOf(page);
}
