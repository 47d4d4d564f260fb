import type { Page } from 'playwright-core';

/**
 * Scrolls the grid for some seconds, as a hand on the wheel does and by leaps.
 * @returns milliseconds between frames
 */
export const frameTimes = (page: Page): Promise<number[]> =>
  page.getByRole('grid').evaluate(async (grid) => {
    const scroller = [grid, ...grid.querySelectorAll('*'), grid.parentElement].find(
      (element) => element && element.scrollHeight > element.clientHeight + 1000
    );
    if (!scroller) throw new Error('nothing of the grid scrolls');
    const times: number[] = [];
    let before = await new Promise<number>(requestAnimationFrame);
    for (let frame = 0; frame < 300; frame++) {
      scroller.scrollTop += frame % 50 === 49 ? 500_000 : 180;
      const now = await new Promise<number>(requestAnimationFrame);
      times.push(now - before);
      before = now;
    }
    return times;
  });
