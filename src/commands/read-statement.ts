/** `npm run read -- file.txt [--published 2024-02-08]`: prints, as JSON, the rows that a statement gives reason to propose. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readLexicon } from '../lib/statement/lexicon.server';
import { readStatement } from '../lib/statement/read-statement';

const usage = 'npm run read -- file.txt [--published 2024-02-08]';

try {
  const { file, published } = given();
  const { proposals } = readStatement(textOf(file), readLexicon(), published ? { published } : {});
  console.log(JSON.stringify(proposals, null, 2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function given(): { file: string; published: string | undefined } {
  const { values, positionals } = parseArgs({
    options: { published: { type: 'string' } },
    allowPositionals: true
  });
  const [file] = positionals;
  if (!file) throw new Error(`Name the file to read: ${usage}`);
  const { published } = values;
  if (published !== undefined && !/^\d{4}-\d\d-\d\d$/.test(published))
    throw new Error(`“${published}” is no day: write it as 2024-02-08.`);
  return { file, published };
}

/** As it stands, so that places in it are places in the file. */
function textOf(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch (cause) {
    const reason = cause instanceof TypeError ? 'it is not text in UTF-8' : (cause as Error).message;
    throw new Error(`${file} cannot be read: ${reason}.`, { cause });
  }
}
