import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { root } from '../../src/commands/root.js';
import { serveBuild } from '../../src/commands/serve.js';
import { boardPath, boardQuestions, filteredBoardPath, filterQuery, readyBoardPath } from './board-of-six';
import { buildDuckdbFirst } from './duckdb-first/build';
import { measureCharts, type ChartSeen } from './measure-charts';
import { lines } from './lines';
import { markdownTable, ratio, seconds, size } from './markdown';
import { median } from './statistics';

const line = lines[1];
const questionPath = `/questions/${boardQuestions[0]}/`;
const charts = boardQuestions.length;

interface BoardPage {
  name: string;
  path: string;
  charts: number;
  isOurs: boolean;
}

const question = { name: 'page of its first question', path: questionPath, charts: 1, isOurs: true };
const filteredQuestion = {
  ...question,
  name: `${question.name}, filtered`,
  path: questionPath + filterQuery
};
const board = { name: 'board from a link', path: boardPath, charts, isOurs: true };
const filteredBoard = { ...board, name: `${board.name}, filtered`, path: filteredBoardPath };
const ready = { ...board, name: 'ready board, filtered', path: readyBoardPath };
const theirs = { ...board, name: 'DuckDB-first board', path: '/board/', isOurs: false };
const theirsFiltered = { ...theirs, name: `${theirs.name}, filtered`, path: `/board/${filterQuery}` };
const pages: readonly BoardPage[] = [
  question,
  filteredQuestion,
  board,
  filteredBoard,
  ready,
  theirs,
  theirsFiltered
];
const compared: readonly (readonly [BoardPage, BoardPage])[] = [
  [question, board],
  [filteredQuestion, filteredBoard],
  [board, theirs],
  [filteredBoard, theirsFiltered],
  [ready, theirsFiltered]
];

type Seen = Record<'first' | 'all', ChartSeen>;

/**
 * When the first chart of a board of six can be seen, and when all are drawn: of a board from a link, of one of ours, and of
 * a page that boots the engine before it draws the same six. All pages take turns.
 */
export async function benchBoards(browser: Browser, runs: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'duckdb-first-'));
  try {
    await buildDuckdbFirst(folder);
    return toMarkdown(await measurePages(browser, folder, runs), runs);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measurePages(browser: Browser, folder: string, runs: number): Promise<Map<BoardPage, Seen[]>> {
  const [site, engineFirst] = await Promise.all([
    serveBuild({ folder: `${root}/build`, base: process.env.BASE_PATH, ...line }),
    serveBuild({ folder, ...line })
  ]);
  const found = new Map<BoardPage, Seen[]>(pages.map((page) => [page, []]));
  // The host's own caches fill up in a turn that does not count.
  for (let turn = -1; turn < runs; turn++) {
    for (const page of pages) {
      const seen = await measureCharts(browser, page.isOurs ? site : engineFirst, page.path, page.charts);
      console.error(`${page.name} · ${seconds(seen.first.ms)} · ${seconds(seen.all.ms)}`);
      if (turn >= 0) found.get(page)?.push(seen);
    }
  }
  await Promise.all([site.close(), engineFirst.close()]);
  return found;
}

function toMarkdown(found: ReadonlyMap<BoardPage, readonly Seen[]>, runs: number): string {
  const middle = (page: BoardPage, which: keyof Seen, what: keyof ChartSeen) =>
    median((found.get(page) ?? []).map((seen) => seen[which][what]));
  const cell = (page: BoardPage, which: keyof Seen) =>
    `${seconds(middle(page, which, 'ms'))} · ${size(middle(page, which, 'bytes'))}`;
  const rows = pages.map((page) => [
    page.name,
    cell(page, 'first'),
    page.charts > 1 ? cell(page, 'all') : '–'
  ]);
  const ratios = compared.map(([one, other]) => [
    `${one.name} : ${other.name}`,
    ratio(middle(one, 'first', 'ms'), middle(other, 'first', 'ms')),
    one.charts > 1 ? ratio(middle(one, 'all', 'ms'), middle(other, 'all', 'ms')) : '–'
  ]);
  return markdownTable(
    [
      `A board of six at ${line.name}, and bytes sent by then (median of ${runs})`,
      'first chart visible',
      'all six drawn'
    ],
    [...rows, ...ratios]
  );
}
