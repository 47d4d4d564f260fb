import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import type { EngineManifest } from '../../../src/lib/dataset/engine';
import { root } from '../../../src/commands/root.js';
import { neededTables, tableFile } from './tables';

/**
 * Builds the page that boots the engine before it can draw, as well as such a page can be built: its
 * code is split, its tables are preloaded, and all that it needs arrives in parallel.
 *
 * Needs the site's own build, whose tables it takes.
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
  copyTables(outDir);
}

/** The same files that the site's own engine is given. */
function copyTables(outDir: string) {
  const built = join(root, 'build/data');
  const { tables }: EngineManifest = JSON.parse(readFileSync(join(built, 'tables.json'), 'utf8'));
  for (const { name, file } of tables) {
    if (neededTables.includes(name)) cpSync(join(built, 'tables', file), join(outDir, tableFile(name)));
  }
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
        attrs: { rel: 'preload', as: 'fetch', href: `./${tableFile(name)}`, crossorigin: 'anonymous' },
        injectTo: 'head'
      }))
  };
}
