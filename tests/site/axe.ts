import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

interface Looked {
  /** A selector: only what is inside is looked at. */
  within?: string;
  /** All rules, unless some are named. */
  rules?: readonly string[];
}

/** What can be wrong in one width or colour scheme and right in another; looking for the rest again takes as long once more. */
export const rulesOfLook = [
  'aria-hidden-focus',
  'button-name',
  'color-contrast',
  'link-in-text-block',
  'link-name',
  'nested-interactive',
  'scrollable-region-focusable'
];

/** What axe finds wrong in a page, one line a fault: rule, element, what to mend. */
export async function faults(page: Page | Frame, { within = 'html', rules }: Looked = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const options: axe.RunOptions = {
    resultTypes: ['violations'],
    ...(rules && { runOnly: [...rules] })
  };
  const { violations } = await page.evaluate<axe.AxeResults>(
    `axe.run(${JSON.stringify(within)}, ${JSON.stringify(options)})`
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} — ${failureSummary}`)
  );
}
