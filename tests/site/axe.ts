import axe from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * What axe finds wrong in a page, one line a fault: rule, element, what to mend.
 *
 * @param within a selector: only what is inside is looked at
 */
export async function faults(page: Page, within = 'html'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>(
    `axe.run(${JSON.stringify(within)}, { resultTypes: ['violations'] })`
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} — ${failureSummary}`)
  );
}
