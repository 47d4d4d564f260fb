import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { root } from '../../src/commands/root.js';
import { serveBuild } from '../../src/commands/serve.js';
import { heaviestOfEachKind, type BuiltPage } from './page-kinds';
import { markdownTable, size } from './markdown';

/** How many bytes of HTML and of scripts a reader fetches for the heaviest page of each kind, compressed. */
export async function benchWeights(browser: Browser): Promise<string> {
  const served = await serveBuild({ folder: join(root, 'build'), base: process.env.BASE_PATH });
  try {
    const rows: string[][] = [];
    for (const { path } of heaviestOfEachKind(builtPages(join(root, 'build')))) {
      const { html, scripts } = await weigh(browser, served.address + path);
      rows.push([`\`${path}\``, size(html), size(scripts)]);
    }
    return markdownTable(['Heaviest page of its kind', 'HTML', 'JavaScript'], rows);
  } finally {
    await served.close();
  }
}

function builtPages(folder: string): BuiltPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => ({
      path: `/${file.replaceAll('\\', '/').slice(0, -'index.html'.length)}`,
      bytes: statSync(join(folder, file)).size
    }));
}

async function weigh(browser: Browser, address: string): Promise<{ html: number; scripts: number }> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    return await page.evaluate(() => {
      const entries = performance
        .getEntries()
        .filter((entry): entry is PerformanceResourceTiming => entry instanceof PerformanceResourceTiming);
      let html = 0;
      let scripts = 0;
      for (const { entryType, name, encodedBodySize } of entries) {
        if (entryType === 'navigation') html += encodedBodySize;
        else if (new URL(name).pathname.endsWith('.js')) scripts += encodedBodySize;
      }
      return { html, scripts };
    });
  } finally {
    await context.close();
  }
}
