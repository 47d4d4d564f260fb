/** The workbench as a reader uses it: text in, a press of Run, what the status says. */
import type { Browser, Page } from 'playwright-core';

export interface BenchPage {
  page: Page;
  /** Runs SQL; milliseconds, as the page itself measured and said them. */
  run: (sql: string) => Promise<number>;
  close: () => Promise<void>;
}

/** Long enough for a gigabyte. */
const patience = 600_000;

export async function openBenchPage(browser: Browser, address: string): Promise<BenchPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  await page.goto(`${address}/sql/`, { waitUntil: 'networkidle' });
  const result = page.getByRole('region', { name: 'Result', exact: true });
  return {
    page,
    async run(sql) {
      await page.getByRole('textbox', { name: 'SQL', exact: true }).fill(sql);
      await page.getByRole('button', { name: 'Run', exact: true }).click();
      await page.getByRole('button', { name: 'Cancel' }).waitFor({ state: 'detached' });
      const said = await result.getByRole('status').first().innerText();
      const took = /in ([\d,]+) milliseconds?\./.exec(said)?.[1];
      if (!took) throw new Error(`The page says: ${said}`);
      return Number(took.replaceAll(',', ''));
    },
    close: () => context.close()
  };
}
