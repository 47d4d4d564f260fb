/** The programs of the frame, bundled for a document that loads nothing by itself. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build, type Rollup } from 'vite';

const kit = resolve('node_modules/@observablehq/notebook-kit/dist/src');
const d3 = resolve('src/lib/notebook/frame/d3');

/** Each is one expression or one set of declarations, and names what it gives. */
const entries = {
  notebook: resolve('src/lib/notebook/frame/connect.ts'),
  build: resolve('src/lib/notebook/frame/frame.ts'),
  arquero: resolve('node_modules/arquero/src/index.js'),
  d3: `${d3}/rest.ts`
};

export type FramePart = keyof typeof entries;

/** What pages hand into their frames; `build` is for the build alone. */
export const pageParts = ['notebook', 'arquero', 'd3'] as const satisfies readonly FramePart[];

const made = new Map<FramePart, Promise<string>>();

/** The packages that the part `d3` does not bring, as the frame has them: it takes them from a variable `computing`. */
const computing = [...readFileSync(`${d3}/computing.ts`, 'utf8').matchAll(/from '(.+)'/g)].map(([, name]) =>
  String(name)
);

/** The source text of a part: `var <part> = …`. */
export function framePart(part: FramePart): Promise<string> {
  const text = made.get(part) ?? bundle(part);
  made.set(part, text);
  return text;
}

async function bundle(part: FramePart): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    resolve: {
      alias: [
        { find: '$kit', replacement: kit },
        { find: '$lib', replacement: resolve('src/lib') },
        { find: /^d3$/, replacement: `${d3}/for-plot.ts` }
      ]
    },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: entries[part], formats: ['iife'], name: part, fileName: part },
      rolldownOptions:
        part === 'd3' ? { external: computing, output: { globals: () => 'computing' } } : undefined
    }
  });
  const [{ output: files }] = [output].flat() as [Rollup.RollupOutput];
  const [script] = files;
  return script.code;
}
