/** `npm run record:results`: writes what each question gives with the present version of the data, to data/results/. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { descriptor } from '../lib/dataset/descriptor';

/** Vite reads the questions as the build does: their folders, SQL and texts. */
const { module } = await runnerImport<typeof import('../lib/versions/make-record.server')>(
  '/src/lib/versions/make-record.server.ts',
  { resolve: { alias: { $lib: resolve('src/lib') } }, logLevel: 'error' }
);
const { version } = descriptor;
const answered = await module.answerAll();
const text = module.recordText(module.makeRecord(version, answered));
const path = `data/results/${version}.json`;
writeFileSync(path, text);
console.log(`${path}: ${answered.length} questions, ${Math.round(text.length / 1024)} kB`);
