import axe from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * What axe finds wrong in a page, one line a fault: rule, element, what to mend.
 *
 * @param within a selector: only what is inside is looked at
 */
export async function faults(page: Page, within = 'html'): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (selector) => {
    const { violations } = await Reflect.get<{ axe: typeof axe }, 'axe'>(globalThis, 'axe').run(selector, {
      resultTypes: ['violations']
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} — ${failureSummary}`)
    );
  }, within);
}
