import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'scrutineer-'));
afterAll(() => rmSync(folder, { recursive: true }));

function checkData(...args: string[]): { status: number | null; lines: string[] } {
  const { status, stdout } = spawnSync('node_modules/.bin/tsx', ['src/commands/check-data.ts', ...args], {
    encoding: 'utf8'
  });
  return { status, lines: stdout.trimEnd().split('\n') };
}

it('npm run check:data ends with the counts, and without a fault', () => {
  const { status, lines } = checkData();
  expect(status).toBe(0);
  expect(lines.at(-1)).toMatch(/^25 tables, [\d,]+ rows: 0 errors, \d+ warnings$/);
});

it('checks another folder, lists errors apart from warnings, and fails for errors', () => {
  cpSync('data', folder, { recursive: true });
  const findings = readFileSync(join(folder, 'findings.csv'), 'utf8');
  writeFileSync(join(folder, 'findings.csv'), findings.replace(',campaign,mixed,', ',campain,mixed,'));
  const { status, lines } = checkData(folder);
  expect(status).toBe(1);
  expect(lines.slice(0, 4)).toEqual([
    'To mend:',
    `  ${folder}/findings.csv, line 2, column theme: unknown theme "campain" (did you mean "campaign"?)`,
    '',
    'To look at again:'
  ]);
  expect(lines.at(-1)).toMatch(/: 1 error, \d+ warnings$/);
});
