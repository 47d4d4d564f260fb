import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { root } from '../../src/commands/root.js';
import { serveBuild } from '../../src/commands/serve.js';
import { filterChanges, type FilterChange } from './filter-changes';
import { markdownTable } from './markdown';
import { median, quantile } from './statistics';

const probe = fileURLToPath(new URL('./redraw-probe.js', import.meta.url));

interface Redraw {
  inSightMs: number;
  allMs: number;
  charts: number;
}

/**
 * How long a change of the home page's filters takes to show: from the input to the frame after the charts in sight,
 * and to the frame after the last chart.
 */
export async function benchFilterRedraw(browser: Browser, runs: number): Promise<string> {
  const served = await serveBuild({ folder: `${root}/build`, base: process.env.BASE_PATH });
  try {
    const redraws: Redraw[] = [];
    for (let run = 0; run < runs; run++)
      redraws.push(...(await changeFilters(browser, `${served.address}/`)));
    const row = (name: string, times: number[]) => [
      name,
      milliseconds(median(times)),
      milliseconds(quantile(times, 0.95))
    ];
    return markdownTable(
      [`Filter to redraw (${filterChanges.length} changes, ${runs} times)`, 'median', '95th percentile'],
      [
        row(
          'home page, charts in sight',
          redraws.map((redraw) => redraw.inSightMs)
        ),
        row(
          'home page, all charts',
          redraws.map((redraw) => redraw.allMs)
        )
      ]
    );
  } finally {
    await served.close();
  }
}

async function changeFilters(browser: Browser, address: string): Promise<Redraw[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    await context.addInitScript({ path: probe });
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    const redraws: Redraw[] = [];
    for (const change of filterChanges) redraws.push(await measureChange(page, change));
    return redraws;
  } finally {
    await context.close();
  }
}

async function measureChange(page: Page, { name, prepare, apply }: FilterChange): Promise<Redraw> {
  await prepare?.(page);
  const redrawn = page.evaluate<Redraw>('nextRedraw()');
  const [redraw] = await Promise.all([redrawn, apply(page)]);
  console.error(
    `${name} · ${redraw.charts} charts · ${milliseconds(redraw.inSightMs)} · ${milliseconds(redraw.allMs)}`
  );
  return redraw;
}

const milliseconds = (ms: number) => `${Math.round(ms)} ms`;
