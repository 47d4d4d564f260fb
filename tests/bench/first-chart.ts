import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import type { serveBuild } from '../../src/commands/serve.js';

const probe = fileURLToPath(new URL('./probe.js', import.meta.url));
const patienceMs = 240_000;

export interface FirstChart {
  /** From the start of the navigation to the first frame with a chart in it, and not before anything is painted. */
  ms: number;
  /** All that the host had sent by then, in any worker too, heads of answers included. */
  bytes: number;
}

/** Opens a page with nothing cached and waits for its first chart. */
export async function measureFirstChart(
  browser: Browser,
  served: Awaited<ReturnType<typeof serveBuild>>,
  path: string
): Promise<FirstChart> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    await context.addInitScript({ path: probe });
    const page = await context.newPage();
    await page.goto(served.address + path, { waitUntil: 'commit', timeout: patienceMs });
    await page.waitForFunction(hasBoth, null, { polling: 50, timeout: patienceMs });
    const { ms, origin } = await page.evaluate(() => ({
      ms: Math.max(
        ...['first-contentful-paint', 'first-chart'].map(
          (name) => performance.getEntriesByName(name)[0]?.startTime ?? NaN
        )
      ),
      origin: performance.timeOrigin
    }));
    return { ms, bytes: served.bytesSent(origin, origin + ms) };
  } finally {
    await context.close();
  }
}

function hasBoth(): boolean {
  return ['first-contentful-paint', 'first-chart'].every(
    (name) => performance.getEntriesByName(name).length > 0
  );
}
