import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { root } from '../../src/commands/root.js';
import { serveBuild } from '../../src/commands/serve.js';
import { buildDuckdbFirst } from './duckdb-first/build';
import { measureCharts, type ChartSeen } from './measure-charts';
import { lines, type Line } from './lines';
import { markdownTable, ratio, seconds, size } from './markdown';
import { median } from './statistics';

const duckdbFirst = 'DuckDB-first page';
const pages = [
  { name: 'home page', path: '/', isOurs: true },
  { name: 'gallery', path: '/questions/', isOurs: true },
  { name: 'question page', path: '/questions/agreement/', isOurs: true },
  { name: 'filtered link', path: '/?org=ots&country=AZE', isOurs: true },
  { name: duckdbFirst, path: '/', isOurs: false }
] as const;

type PageName = (typeof pages)[number]['name'];
type Measured = Map<Line, Map<PageName, ChartSeen>>;

/**
 * When the first chart can be seen, on each page over each line: all pages take turns, so that whatever else
 * the machine does falls on all of them alike.
 */
export async function benchFirstCharts(browser: Browser, runs: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'duckdb-first-'));
  try {
    await buildDuckdbFirst(folder);
    return toMarkdown(await measureAll(browser, folder, runs), runs);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measureAll(browser: Browser, duckdbFolder: string, runs: number): Promise<Measured> {
  const medians: Measured = new Map();
  for (const line of lines) {
    const ours = await serveBuild({ folder: `${root}/build`, base: process.env.BASE_PATH, ...line });
    const theirs = await serveBuild({ folder: duckdbFolder, ...line });
    const found = new Map<PageName, ChartSeen[]>(pages.map(({ name }) => [name, []]));
    // The host's own caches fill up in a turn that does not count; without a limit, that is quick.
    for (let turn = line.bytesPerSecond === Infinity ? -1 : 0; turn < runs; turn++) {
      for (const { name, path, isOurs } of pages) {
        const { first: chart } = await measureCharts(browser, isOurs ? ours : theirs, path);
        console.error(`${line.name} · ${name} · ${seconds(chart.ms)} · ${size(chart.bytes)}`);
        if (turn >= 0) found.get(name)?.push(chart);
      }
    }
    medians.set(line, new Map([...found].map(([name, charts]) => [name, middle(charts)])));
    await Promise.all([ours.close(), theirs.close()]);
  }
  return medians;
}

function middle(charts: ChartSeen[]): ChartSeen {
  return { ms: median(charts.map(({ ms }) => ms)), bytes: median(charts.map(({ bytes }) => bytes)) };
}

function toMarkdown(measured: Measured, runs: number): string {
  const at = (line: Line, page: PageName) => measured.get(line)?.get(page) ?? { ms: NaN, bytes: NaN };
  const rows = pages.map(({ name }) => [
    name,
    ...lines.map((line) => `${seconds(at(line, name).ms)} · ${size(at(line, name).bytes)}`)
  ]);
  const ratios = pages
    .filter(({ isOurs }) => isOurs)
    .map(({ name }) => [
      `${name} : ${duckdbFirst}`,
      ...lines.map((line) => ratio(at(line, name).ms, at(line, duckdbFirst).ms))
    ]);
  return markdownTable(
    [`First chart visible, and bytes sent by then (median of ${runs})`, ...lines.map(({ name }) => name)],
    [...rows, ...ratios]
  );
}
