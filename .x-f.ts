import { readFileSync, readdirSync } from 'node:fs';
import { readLexicon } from './src/lib/statement/lexicon.server';
import { readStatement } from './src/lib/statement/read-statement';
const lexicon = readLexicon();
for (const dir of process.argv.slice(2)) {
  const t: any = {};
  for (const f of readdirSync(dir).filter((n) => n.endsWith('.txt'))) {
    const text = readFileSync(`${dir}/${f}`, 'utf8'); const gold = JSON.parse(readFileSync(`${dir}/${f.replace('.txt', '.json')}`, 'utf8'));
    const rows = gold.rows.filter((x: any) => x.table === 'findings').map((x: any) => x.fields);
    const got = readStatement(text, lexicon, gold.published ? { published: gold.published } : {}).proposals.filter((p) => p.table === 'findings').map((x) => x.fields as any);
    const match = (a: any[], b: any[], key: (f: any) => string) => { const left = a.map(key); let n = 0; for (const x of b) { const i = left.indexOf(key(x)); if (i >= 0) { left.splice(i, 1); n++; } } return n; };
    for (const k of ['all', 'finding', 'recommendation', 'briefing', 'activity']) { const a = rows.filter((x: any) => k === 'all' || x.kind === k), b = got.filter((x) => k === 'all' || x.kind === k); const u = (t[k] ??= [0,0,0,0]); u[0] += a.length; u[1] += b.length; u[2] += match(a, b, (x) => x.theme); u[3] += match(a, b, (x) => x.theme + x.polarity); }
  }
  console.log(dir.split('/').pop()!.padEnd(6), Object.entries(t).map(([k, [g, p, m, q]]: any) => `${k} g${g} p${p} ${(2 * m / (g + p)).toFixed(3)}/${(2 * q / (g + p)).toFixed(3)}`).join(' | '));
}
