/** The programs of the frame, bundled for a document that loads nothing by itself. */
import { resolve } from 'node:path';
import { build, type Rollup } from 'vite';

const kit = resolve('node_modules/@observablehq/notebook-kit/dist/src');

/** Each is one expression or one set of declarations, and names what it gives. */
const entries = {
  notebook: resolve('src/lib/notebook/frame/connect.ts'),
  build: resolve('src/lib/notebook/frame/frame.ts'),
  arquero: resolve('node_modules/arquero/src/index.js')
};

export type FramePart = keyof typeof entries;

/** What pages hand into their frames; \`build\` is for the build alone. */
export const pageParts = ['notebook', 'arquero'] as const satisfies readonly FramePart[];

const made = new Map<FramePart, Promise<string>>();

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
    resolve: { alias: { $kit: kit, $lib: resolve('src/lib') } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: entries[part], formats: ['iife'], name: part, fileName: part }
    }
  });
  const [{ output: files }] = [output].flat() as [Rollup.RollupOutput];
  const [script] = files;
  return script.code;
}
