import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { rowsAsFiles } from '$lib/own-missions/csv-text';
import { zipTexts } from '$lib/own-missions/zip';
import { oneElection } from './one-election';
import { ourFiles, smallMission, type Draft } from './our-tables';

const folder = mkdtempSync(join(tmpdir(), 'scrutineer-'));
const data = join(folder, 'data');
beforeEach(() => {
  cpSync('data', data, { recursive: true });
  for (const [name, text] of oneElection) writeFileSync(join(data, name), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    'node_modules/.bin/tsx',
    [`src/commands/${command}.ts`, ...args],
    {
      encoding: 'utf8'
    }
  );
  return { status, said: (stdout + stderr).trimEnd().split('\n') };
}

const table = (name: string) => readFileSync(join(data, name), 'utf8');

function zipOf(draft: Draft): string {
  const file = join(folder, 'rows.zip');
  writeFileSync(file, zipTexts(new Map([['README.txt', 'What this is.'], ...rowsAsFiles(draft.rows)])));
  return file;
}

it('appends a zip of rows to the tables, which then hold', () => {
  cpSync('data', data, { recursive: true });
  const { status, said } = run('add-rows', zipOf(smallMission()), data);
  expect(said.at(-1)).toBe(`4 rows added to 4 tables in ${data}`);
  expect(status).toBe(0);
  const before = ourFiles.get('missions.csv') ?? '';
  expect(table('missions.csv')).toBe(
    `${before}AZE-2024-02-07-presidential/oas,AZE-2024-02-07-presidential,oas,,,,\n`
  );
  expect(run('check-data', data).said.at(-1)).toMatch(/: 0 errors, \d+ warnings?$/);
});

it('appends a folder of rows', () => {
  const rows = join(folder, 'rows');
  mkdirSync(rows);
  for (const [name, text] of rowsAsFiles(smallMission().rows)) writeFileSync(join(rows, name), text);
  expect(run('add-rows', rows, data).status).toBe(0);
  expect(table('figures.csv')).toContain('AZE-2024-02-07-presidential/oas,observers-total,12,');
});

it('appends nothing at all where one row does not hold, and says which', () => {
  const { status, said } = run('add-rows', zipOf(smallMission().write('figures', 0, 'value', '1,200')), data);
  expect(status).toBe(1);
  expect(said[0]).toBe('Nothing was added.');
  expect(said[1]).toMatch(/figures\.csv, line \d+, column value: "1,200" is not a number \(write 1200/);
  for (const name of ['missions.csv', 'sources.csv', 'figures.csv'])
    expect(table(name)).toBe(oneElection.get(name));
});

it('says what it wants where it is given nothing that can be read', () => {
  expect(run('add-rows').said[1]).toContain('npm run add-rows -- rows.zip');
  expect(run('add-rows', join(folder, 'none.zip')).said[1]).toContain('none.zip cannot be read');
});
