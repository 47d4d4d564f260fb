import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import { root } from '../../src/commands/root.js';
import { readLexicon } from '../../src/lib/statement/lexicon.server';
import { readStatement } from '../../src/lib/statement/read-statement';
import type { Browser } from 'playwright-core';
import { markdownTable, ratio } from './markdown';
import { median } from './statistics';

const folder = join(root, 'tests/statements/dev');

/** How long reading a statement takes, beside tagging its words as a library for language does; without a browser. */
export async function benchStatements(_browser: Browser, runs: number): Promise<string> {
  const lexicon = readLexicon();
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  const rows = [1, 2, 10].map((pages) => {
    const text = textOf(texts, pages * wordsOfPage);
    const times = (work: () => unknown) => median(Array.from({ length: runs * 3 }, () => timeOf(work)));
    const tag = () => nlp(text).terms().length;
    const read = () => readStatement(text, lexicon);
    // The first time, both are still being compiled.
    tag();
    read();
    const [tagged, done] = [times(tag), times(read)];
    return [
      `${pages}`,
      `${countWords(text)}`,
      `${done.toFixed(0)} ms`,
      `${tagged.toFixed(0)} ms`,
      ratio(tagged, done)
    ];
  });
  return markdownTable(['Pages', 'Words', 'Read', 'Tagged by compromise', 'Tagged : read'], rows);
}

const wordsOfPage = 450;
const countWords = (text: string): number => text.split(/\s+/).length;

/** Texts one after the other, until there are words enough. */
function textOf(texts: readonly string[], words: number): string {
  let text = '';
  for (const next of texts) {
    if (countWords(text) >= words) break;
    text += `${next}\n\n`;
  }
  return text
    .split(/(?<=\s)/)
    .slice(0, words)
    .join('');
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
