import type { Browser } from 'playwright-core';
import { root } from '../../src/commands/root.js';
import { serveBuild } from '../../src/commands/serve.js';
import { markdownTable, seconds, size } from './markdown';
import { median, quantile } from './statistics';
import { openBenchPage } from './workbench/bench-page';
import { timeImports } from './workbench/imports';
import { openNative, type Native } from './workbench/native';
import { frameTimes } from './workbench/scroll';
import { makeVisits, visitCount, visitQueries } from './workbench/visits';

/**
 * The workbench against DuckDB itself on one thread: ten queries over ten million visits of polling stations; and how smoothly a
 * million rows scroll.
 */
export async function benchWorkbench(browser: Browser, runs: number): Promise<string> {
  const served = await serveBuild({ folder: `${root}/build`, base: process.env.BASE_PATH });
  const native = await openNative();
  try {
    const parts = [
      await compareQueries(browser, served.address, native, runs),
      await scroll(browser, served.address),
      await compareImports(browser, served.address, native)
    ];
    return parts.join('\n\n');
  } finally {
    native.close();
    await served.close();
  }
}

async function compareQueries(
  browser: Browser,
  address: string,
  native: Native,
  runs: number
): Promise<string> {
  const { run, close } = await openBenchPage(browser, address);
  const begun = performance.now();
  await run('SELECT 1');
  const ready = performance.now() - begun;
  const found = new Map<string, { page: number; native: number }[]>();
  const made = { page: await run(makeVisits), native: await native.time(makeVisits) };
  for (let turn = 0; turn < runs; turn++) {
    for (const { name, sql } of visitQueries) {
      const times = { page: await run(sql), native: await native.time(sql) };
      console.error(`${name} · ${seconds(times.page)} · ${seconds(times.native)}`);
      found.set(name, [...(found.get(name) ?? []), times]);
    }
  }
  await close();
  const rows = [...found].map(([name, times]) => ({
    name,
    page: median(times.map((time) => time.page)),
    native: median(times.map((time) => time.native))
  }));
  const ratios = rows.map((row) => row.page / row.native);
  return [
    markdownTable(
      [`Over ${visitCount.toLocaleString('en')} visits`, 'page', 'DuckDB itself', 'page : itself'],
      [{ name: 'making them', ...made }, ...rows].map((row) => [
        row.name,
        seconds(row.page),
        seconds(row.native),
        `${(row.page / row.native).toFixed(1)} : 1`
      ])
    ),
    `Median of the ten ratios: ${median(ratios).toFixed(1)}. From the first press of Run to its answer, engine fetched on the way: ${seconds(ready)}.`
  ].join('\n\n');
}

async function scroll(browser: Browser, address: string): Promise<string> {
  const { page, run, close } = await openBenchPage(browser, address);
  await run(
    "SELECT i, 'station ' || i AS station, i % 60 AS country, i / 7 AS share, DATE '2003-01-01' + (i % 8400)::INTEGER AS date FROM range(1000000) r(i)"
  );
  const times = await frameTimes(page);
  await close();
  const row = [
    'scrolling a million rows',
    ...[0.5, 0.95, 1].map((share) => `${quantile(times, share).toFixed(0)} ms`)
  ];
  return markdownTable(['Milliseconds a frame', 'median', '95th percentile', 'longest'], [row]);
}

async function compareImports(browser: Browser, address: string, native: Native): Promise<string> {
  const bench = await openBenchPage(browser, address);
  await bench.run('SELECT 1');
  const imports = await timeImports(bench, native);
  await bench.close();
  return markdownTable(
    ['From a file to a table', 'page', 'DuckDB itself', 'page : itself'],
    imports.map(({ name, bytes, page, native: itself }) => [
      `${name}, ${size(bytes)}`,
      seconds(page),
      seconds(itself),
      `${(page / itself).toFixed(1)} : 1`
    ])
  );
}
