/** `npm run score -- <folder> [--misses]`: reads the texts of a folder and compares the rows with those beside them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readLexicon } from '../lib/statement/lexicon.server';
import { readStatement } from '../lib/statement/read-statement';
import { readGold } from '../lib/statement/score/gold';
import { pairRows } from '../lib/statement/score/pair';
import { missLines, scoreLines } from '../lib/statement/score/report';

const usage = 'npm run score -- tests/statements/dev [--misses]';

try {
  const { values, positionals } = parseArgs({
    options: { misses: { type: 'boolean' } },
    allowPositionals: true
  });
  const [folder] = positionals;
  if (!folder || !existsSync(folder)) throw new Error(`name a folder of texts with their rows: ${usage}`);
  score(folder, values.misses ?? false);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function score(folder: string, withMisses: boolean): void {
  const lexicon = readLexicon();
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.txt') && existsSync(join(folder, file.replace(/txt$/, 'json'))))
    .map((file) => file.replace(/\.txt$/, ''));
  if (names.length === 0) throw new Error(`${folder} has no text NAME.txt with NAME.json beside it`);
  let slowest = 0;
  const pairings = names.map((name) => {
    const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
    const file = join(folder, `${name}.json`);
    const { published, rows } = readGold(readFileSync(file, 'utf8'), file);
    const started = performance.now();
    const { proposals } = readStatement(text, lexicon, published ? { published } : {});
    slowest = Math.max(slowest, performance.now() - started);
    const quoted = proposals.map((row) => ({ ...row, words: text.slice(row.start, row.end) }));
    return { name, pairing: pairRows(rows, quoted) };
  });
  if (withMisses) console.log(pairings.flatMap(({ name, pairing }) => missLines(name, pairing)).join('\n'));
  console.log(`\n${names.length} texts, the slowest read in ${Math.round(slowest)} ms\n`);
  console.log(scoreLines(pairings.map(({ pairing }) => pairing)).join('\n'));
}
