import { readFileSync } from 'node:fs';
import { readLexicon } from './src/lib/statement/lexicon.server';
import { readStatement } from './src/lib/statement/read-statement';
const lexicon = readLexicon();
for (const text of readFileSync(0, 'utf8').split('\n====\n')) {
  console.log('———', text.slice(0, 90).replaceAll('\n', ' '));
  for (const p of readStatement(text, lexicon).proposals) if (!process.argv[2] || process.argv[2]!.split(',').includes(p.table)) console.log('  ', p.table, p.rule, JSON.stringify({ ...p.fields, summary: undefined }).replaceAll('"', ''), '«' + text.slice(p.start, p.end).replaceAll('\n', ' ').slice(0, 70) + '»');
}
