import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { root } from '../../src/commands/root.js';
import { serveBuild } from '../../src/commands/serve.js';
import { filterChanges, type FilterChange } from './filter-changes';
import { markdownTable } from './markdown';
import { median, quantile } from './statistics';

const probe = fileURLToPath(new URL('./redraw-probe.js', import.meta.url));

/** How long a change of the home page's filters takes to show: from the input to the frame after the last chart. */
export async function benchFilterRedraw(browser: Browser, runs: number): Promise<string> {
  const served = await serveBuild({ folder: `${root}/build`, base: process.env.BASE_PATH });
  try {
    const times: number[] = [];
    for (let run = 0; run < runs; run++) times.push(...(await changeFilters(browser, `${served.address}/`)));
    return markdownTable(
      [`Filter to redraw (${filterChanges.length} changes, ${runs} times)`, 'median', '95th percentile'],
      [['home page, all charts', milliseconds(median(times)), milliseconds(quantile(times, 0.95))]]
    );
  } finally {
    await served.close();
  }
}

async function changeFilters(browser: Browser, address: string): Promise<number[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    await context.addInitScript({ path: probe });
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    const times: number[] = [];
    for (const change of filterChanges) times.push(await measureChange(page, change));
    return times;
  } finally {
    await context.close();
  }
}

async function measureChange(page: Page, { name, prepare, apply }: FilterChange): Promise<number> {
  await prepare?.(page);
  const redrawn = page.evaluate<{ ms: number; charts: number }>('nextRedraw()');
  const [{ ms, charts }] = await Promise.all([redrawn, apply(page)]);
  console.error(`${name} · ${charts} charts · ${milliseconds(ms)}`);
  return ms;
}

const milliseconds = (ms: number) => `${Math.round(ms)} ms`;
