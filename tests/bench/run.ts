import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { browserArguments, findBrowser } from '../../src/commands/browser.js';
import { Problem, runCommand } from '../../src/commands/problem.js';
import { ensureBuilt } from '../../src/commands/site-build.js';
import { benchBoards } from './boards';
import { benchFilterRedraw } from './filter-redraw';
import { benchFirstCharts } from './first-charts';
import { describeMachine } from './machine';
import { benchStatements } from './statements';
import { benchWeights } from './weights';
import { benchWorkbench } from './workbench';

type Bench = (browser: Browser, runs: number) => Promise<string>;

const benches: Record<string, Bench> = {
  charts: benchFirstCharts,
  boards: benchBoards,
  filters: benchFilterRedraw,
  statements: benchStatements,
  weights: benchWeights,
  workbench: benchWorkbench
};

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { runs: { type: 'string', default: '3' } }
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1)
    throw new Problem(`--runs wants a number from 1 on: ${values.runs}`);
  const chosen = positionals.length > 0 ? positionals.map(benchNamed) : Object.values(benches);
  const executablePath = findBrowser();
  if (!executablePath) throw new Problem('No Chromium found: npm test installs one.');
  await ensureBuilt();
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  try {
    for (const bench of chosen) console.log(`\n${await bench(browser, runs)}`);
    console.log(`\nMeasured on ${describeMachine(browser)}.`);
  } finally {
    await browser.close();
  }
});

function benchNamed(name: string): Bench {
  const bench = benches[name];
  if (!bench) throw new Problem(`There is no bench «${name}»: there are ${Object.keys(benches).join(', ')}.`);
  return bench;
}
