/** `npm run learn`: learns what sentences tell from `learned/sentences.csv`, and writes `learned/weights.json`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { categories } from '../lib/dataset/descriptor';
import { digestOf, examplesOf, readSentencesToLearn } from '../lib/statement/learned/examples.server';
import { learn } from '../lib/statement/learned/learn';
import { sentenceKinds } from '../lib/statement/learned/weights';
import { readLexicon } from '../lib/statement/lexicon.server';

const file = join('src', 'lib', 'statement', 'learned', 'weights.json');
const classesOf = (table: 'findings' | 'conclusions', column: string) =>
  categories(table, column).map(({ value }) => `${column}:${value}`);

try {
  const sentences = readSentencesToLearn();
  const classes = [
    ...sentenceKinds.map((kind) => `kind:${kind}`),
    ...classesOf('findings', 'theme'),
    ...classesOf('findings', 'polarity'),
    ...classesOf('conclusions', 'stance')
  ];
  const learned = learn(examplesOf(sentences, readLexicon()), classes);
  writeFileSync(file, `${JSON.stringify({ digest: digestOf(sentences), ...learned })}\n`);
  console.log(
    `${sentences.length} sentences, ${Object.keys(learned.features).length} words and cues: ${file}`
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
