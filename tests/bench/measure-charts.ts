import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { serveBuild } from '../../src/commands/serve.js';

const probe = readFileSync(new URL('./probe.js', import.meta.url), 'utf8');
const patienceMs = 240_000;

export interface ChartSeen {
  /** From the start of the navigation to the first frame with the chart in it, and not before anything is painted. */
  ms: number;
  /** All that the host had sent by then, in any worker too, heads of answers included. */
  bytes: number;
}

/** Opens a page with nothing cached and waits for its first chart, and for as many as are wanted. */
export async function measureCharts(
  browser: Browser,
  served: Awaited<ReturnType<typeof serveBuild>>,
  path: string,
  charts = 1
): Promise<{ first: ChartSeen; all: ChartSeen }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    await context.addInitScript(`globalThis.chartsWanted = ${charts};\n${probe}`);
    const page = await context.newPage();
    await page.goto(served.address + path, { waitUntil: 'commit', timeout: patienceMs });
    await page.waitForFunction(hasAll, null, { polling: 50, timeout: patienceMs });
    const { painted, first, all, origin } = await page.evaluate(() => {
      const [painted = NaN, first = NaN, all = NaN] = [
        'first-contentful-paint',
        'first-chart',
        'all-charts'
      ].map((name) => performance.getEntriesByName(name)[0]?.startTime);
      return { painted, first, all, origin: performance.timeOrigin };
    });
    const seen = (drawn: number) => {
      const ms = Math.max(painted, drawn);
      return { ms, bytes: served.bytesSent(origin, origin + ms) };
    };
    return { first: seen(first), all: seen(all) };
  } finally {
    await context.close();
  }
}

function hasAll(): boolean {
  return ['first-contentful-paint', 'first-chart', 'all-charts'].every(
    (name) => performance.getEntriesByName(name).length > 0
  );
}
