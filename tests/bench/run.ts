import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { browserArguments, findBrowser } from '../../src/commands/browser.js';
import { runCommand } from '../../src/commands/problem.js';
import { ensureBuilt } from '../../src/commands/site-build.js';
import { benchFirstCharts } from './first-charts';
import { describeMachine } from './machine';

await runCommand(async () => {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: '3' } } });
  await ensureBuilt();
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
  try {
    console.log(await benchFirstCharts(browser, Number(values.runs)));
    console.log(`\nMeasured on ${describeMachine(browser)}.`);
  } finally {
    await browser.close();
  }
});
