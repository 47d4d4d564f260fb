import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserArguments, findBrowser } from './src/commands/browser.js';
import { LongestFirst } from './src/commands/longest-first.js';

/** The head script runs before the first paint, so it stands in the page and is allowed by its hash. */
const headScript = readFileSync('src/head.js');
const headScriptHash = `sha256-${createHash('sha256').update(headScript).digest('base64')}` as const;

const basePath = (process.env.BASE_PATH ?? '') as '' | `/${string}`;

export default defineConfig({
  plugins: [
    sveltekit({
      compilerOptions: { runes: true },
      adapter: adapter({ fallback: '404.html' }),
      files: { assets: 'src/static' },
      paths: { base: basePath, relative: true },
      // Parts of the notebook kit: its entry brings the TypeScript compiler, its package lets nothing else be imported.
      alias: { $kit: 'node_modules/@observablehq/notebook-kit/dist/src' },
      inlineStyleThreshold: 20000,
      prerender: {
        // Of a sample, what is linked may be missing: see src/lib/site/sampled.server.ts.
        crawl: !process.env.SAMPLE_PAGES,
        // The fragment of a board, of the workbench or of a reader's notebook is no place on its page, but the board, the query or the notebook itself.
        handleMissingId: ({ path, message }) => {
          const written = ['/board/', '/sql/', '/notebooks/new/'].map((page) => basePath + page);
          if (!written.includes(path)) throw new Error(message);
        }
      },
      csp: {
        mode: 'hash',
        directives: {
          'default-src': ['self'],
          'script-src': ['self', 'wasm-unsafe-eval', headScriptHash],
          'style-src': ['self', 'unsafe-inline'],
          'img-src': ['self', 'data:', 'blob:'],
          'connect-src': ['self', 'blob:'],
          'worker-src': ['self', 'blob:'],
          'frame-src': ['self'],
          'object-src': ['none'],
          'base-uri': ['none'],
          'form-action': ['self']
        }
      }
    })
  ],
  // The notebook kit brings the TypeScript compiler, which few notebooks need.
  resolve: { alias: [{ find: /^typescript$/, replacement: resolve('src/lib/notebook/typescript.ts') }] },
  build: { target: 'es2022', chunkSizeWarningLimit: 1000 },
  test: {
    reporters: ['default'],
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // One engine with the tables serves all files of a worker: opening it takes longer than most of their tests.
          isolate: false
        }
      },
      {
        extends: true,
        // Imported in the midst of a test: found only then, they would reload it.
        optimizeDeps: { include: ['@mozilla/readability', 'mammoth', 'pdfjs-dist'] },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // A busy machine is late.
          expect: { poll: { timeout: 15_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findBrowser(), args: browserArguments }
            }),
            instances: [{ browser: 'chromium' }]
          }
        }
      },
      {
        extends: true,
        test: {
          name: 'site',
          environment: 'node',
          include: ['tests/site/**/*.test.ts'],
          exclude: ['tests/site/sub-path.test.ts'],
          globalSetup: 'tests/site/serve-build.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A busy machine draws late.
          expect: { poll: { timeout: 15_000 } },
          // One browser and one engine serve all files of a worker.
          isolate: false,
          maxWorkers: 2
        }
      },
      {
        extends: true,
        // It builds the site anew, and so is run beside other checks rather than with those of the first build.
        test: {
          name: 'sub-path',
          environment: 'node',
          include: ['tests/site/sub-path.test.ts'],
          testTimeout: 60_000
        }
      }
    ]
  }
});
