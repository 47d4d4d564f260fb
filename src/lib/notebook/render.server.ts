/** Runs a notebook of ours when the site is built: what readers see before anything of it runs in their page. */
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { datasetEngine } from '$lib/dataset/engine.server';
import views from '$lib/dataset/views.sql?raw';
import { builtQuestion } from './build-question.server';
import type { CompiledCell } from './compiled';
import { framePart, type FramePart } from './frame-bundle.server';
import type { CellState, Host, Order, Question } from './frame/messages';
import { isViews, namedTable, noSuchFile } from './host/file-names';
import { queryKey, runQuery } from './host/query';
import type { CodedResult } from './result-code';
import { shimBrowser } from './shim-browser.server';
import { staticHtml } from './static-html.server';

export interface RenderedNotebook {
  /** All cells as they were drawn. */
  html: string;
  /** What its queries gave, by `queryKey`: the same need not be asked again. */
  results: Record<string, CodedResult>;
}

/** Longer than any notebook of ours takes. */
const patience = 60_000;

/**
 * @param name is told with what goes wrong
 * @throws Error where a cell fails: its number, and what it says
 */
export async function renderNotebook(
  name: string,
  cells: readonly CompiledCell[]
): Promise<RenderedNotebook> {
  const { window } = new JSDOM('<!doctype html><body></body>', {
    runScripts: 'outside-only',
    pretendToBeVisual: true,
    url: 'https://notebook.invalid/'
  });
  shimBrowser(window);
  const session = (await datasetEngine()).session();
  const results: Record<string, CodedResult> = {};
  const states = new Map<number, CellState>();
  let asking = 0;
  const answer = async (question: Question): Promise<unknown> => {
    if (question.what === 'part') return framePart(question.name as FramePart);
    if (question.what === 'file') return readDataFile(question.name);
    if (question.what === 'question') return builtQuestion(question.slug);
    const { sql, params } = question;
    return (results[queryKey(sql, params)] ??= await runQuery(session, sql, params));
  };
  const host: Host = {
    async ask(question) {
      asking++;
      try {
        return await answer(question);
      } finally {
        asking--;
      }
    },
    tell(told) {
      if (told.kind === 'state') states.set(told.cell, told);
    }
  };
  try {
    window.eval(await framePart('build'));
    const { build } = window as unknown as {
      build: { openNotebook: (host: Host) => (order: Order) => void };
    };
    build.openNotebook(host)({ kind: 'cells', cells });
    await settled(name, cells, states, () => asking > 0);
    const failed = cells.map(({ id }) => states.get(id)).find((state) => state?.state === 'rejected');
    if (failed) throw new Error(`notebooks/${name}.html, cell ${failed.cell}: ${failed.message}`);
    return { html: staticHtml(window.document), results };
  } finally {
    window.close();
    await session.close();
  }
}

const isEnded = (state: CellState | undefined) => state !== undefined && state.state !== 'pending';

/** Until nothing is under way three times in a row: one cell's end may be another's beginning. */
async function settled(
  name: string,
  cells: readonly CompiledCell[],
  states: ReadonlyMap<number, CellState>,
  isAsking: () => boolean
): Promise<void> {
  const begun = Date.now();
  const isSo = () => !isAsking() && cells.every(({ id }) => isEnded(states.get(id)));
  for (let calm = 0; calm < 3; calm = isSo() ? calm + 1 : 0) {
    if (Date.now() - begun > patience) {
      const waiting = cells.filter(({ id }) => !isEnded(states.get(id))).map(({ id }) => id);
      throw new Error(`notebooks/${name}.html does not come to an end: cells ${waiting.join(', ')} wait.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

function readDataFile(name: string): string {
  const table = namedTable(name);
  if (table) return readFileSync(`data/${table}.csv`, 'utf8');
  if (isViews(name)) return views;
  throw noSuchFile(name);
}
