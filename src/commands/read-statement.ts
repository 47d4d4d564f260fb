/** `npm run read -- file.txt [--published 2024-02-08]`: prints, as JSON, the rows that a statement gives reason to propose. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readLexicon } from '../lib/statement/lexicon.server';
import { readStatement } from '../lib/statement/read-statement';

const usage = 'npm run read -- file.txt [--published 2024-02-08]';

try {
  const { values, positionals } = parseArgs({
    options: { published: { type: 'string' } },
    allowPositionals: true
  });
  const [file] = positionals;
  if (!file) throw new Error(`name the file to read: ${usage}`);
  if (values.published && !/^\d{4}-\d\d-\d\d$/.test(values.published))
    throw new Error(`“${values.published}” is no day: write it as 2024-02-08`);
  const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  const { proposals } = readStatement(text, readLexicon(), values);
  console.log(JSON.stringify(proposals, null, 2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
