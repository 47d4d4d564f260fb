import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { root } from '../../../src/commands/root.js';
import { neededTables } from './tables';

/**
 * Builds the page that boots the engine before it can draw, as well as such a page can be built: its
 * code is split, its tables are preloaded, and all that it needs arrives in parallel.
 *
 * @param outDir a folder for it, emptied first
 */
export async function buildDuckdbFirst(outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: join(root, 'tests/bench/duckdb-first'),
    base: './',
    publicDir: false,
    resolve: { alias: { $lib: join(root, 'src/lib') } },
    plugins: [preloadTables()],
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      assetsDir: '_app/immutable',
      chunkSizeWarningLimit: 1000
    }
  });
  for (const name of neededTables) cpSync(join(root, `data/${name}.csv`), join(outDir, `${name}.csv`));
}

/**
 * Names the tables in the head of the page. The engine is not among them: its worker would not share what
 * the page has preloaded, and it compiles its program better while it arrives.
 */
function preloadTables(): Plugin {
  return {
    name: 'preload-tables',
    transformIndexHtml: () =>
      neededTables.map((name) => ({
        tag: 'link',
        attrs: { rel: 'preload', as: 'fetch', href: `./${name}.csv`, crossorigin: 'anonymous' },
        injectTo: 'head'
      }))
  };
}
