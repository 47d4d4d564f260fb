import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type HtmlTagDescriptor, type Plugin } from 'vite';
import type { EngineManifest } from '../../../src/lib/dataset/engine';
import { root } from '../../../src/commands/root.js';
import { boardQuestions } from '../board-of-six';
import { findNeeds } from './needs';
import { meansId, namesFile, tableFile, type AskedQuestion } from './page-means';

const from = join(root, 'tests/bench/duckdb-first');
const data = join(root, 'build/data');

/** Which questions each page draws, in their order: the chart of the home page, and those of a board. */
const pages: Readonly<Record<string, readonly string[]>> = {
  '/index.html': ['observers-over-time'],
  '/board/index.html': boardQuestions
};

/**
 * Builds the pages that boot the engine before they can draw, as well as such pages can be built: their
 * code is split, their tables are preloaded, and all that they need arrives in parallel.
 *
 * Needs the site's own build, whose tables and names it takes.
 *
 * @param outDir a folder for them, emptied first
 */
export async function buildDuckdbFirst(outDir: string): Promise<void> {
  const { tables }: EngineManifest = JSON.parse(readFileSync(join(data, 'tables.json'), 'utf8'));
  const names = tables.map(({ name }) => name);
  await build({
    configFile: false,
    logLevel: 'warn',
    root: from,
    publicDir: false,
    resolve: { alias: { $lib: join(root, 'src/lib') } },
    plugins: [tellMeans(names)],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      assetsDir: '_app/immutable',
      chunkSizeWarningLimit: 1000,
      rolldownOptions: { input: Object.keys(pages).map((page) => join(from, page)) }
    }
  });
  // The same files that the site's own engine is given.
  for (const { name, file } of tables) cpSync(join(data, 'tables', file), join(outDir, tableFile(name)));
  writeFileSync(join(outDir, namesFile), JSON.stringify(readNames()));
}

/** The names that charts write, as a board of the site has them. */
function readNames(): unknown {
  const file = readdirSync(join(data, 'rows')).find((name) => /^board-[0-9a-f]+\.json$/.test(name));
  if (!file) throw new Error('build/data/rows has no rows of boards: build the site anew');
  return JSON.parse(readFileSync(join(data, 'rows', file), 'utf8')).names;
}

/**
 * Tells each page what it asks, and preloads the tables for it. The engine is not among them: its worker
 * would not share what the page has preloaded, and it compiles its program better while it arrives.
 */
function tellMeans(tables: readonly string[]): Plugin {
  return {
    name: 'tell-means',
    transformIndexHtml(_html, { path }) {
      const questions = (pages[path] ?? []).map((slug) => asked(slug, tables));
      const means: HtmlTagDescriptor = {
        tag: 'script',
        attrs: { type: 'application/json', id: meansId },
        children: JSON.stringify(questions),
        injectTo: 'body'
      };
      const needed = new Set(questions.flatMap((question) => question.tables));
      return [means, ...[...needed].map(tableFile).concat(namesFile).map(preload)];
    }
  };
}

function asked(slug: string, tables: readonly string[]): AskedQuestion {
  const sql = readFileSync(join(root, `src/lib/questions/${slug}/query.sql`), 'utf8');
  const views = readFileSync(join(root, 'src/lib/dataset/views.sql'), 'utf8');
  return { slug, sql, ...findNeeds(sql, views, tables) };
}

const preload = (href: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel: 'preload', as: 'fetch', href, crossorigin: 'anonymous' },
  injectTo: 'head'
});
