/** `npm run add-rows -- <folder or zip> [data folder]`: appends rows to the tables, if they hold with them; else changes nothing. */
import { readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackage } from '../lib/dataset/check/index';
import { describeProblem, type Problem } from '../lib/dataset/check/problem';
import { takenIds } from '../lib/dataset/taken-ids';
import { rowLines } from '../lib/own-missions/csv-text';
import { countRows, ownTables } from '../lib/own-missions/own-mission';
import { readFiles } from '../lib/own-missions/read-files';
import { unzipTexts } from '../lib/own-missions/zip';

const [given, folder = 'data'] = process.argv.slice(2);
if (given) addRows(given);
else refuse(['name what to add: npm run add-rows -- rows.zip, or a folder of CSV files']);

function addRows(path: string): void {
  const files = textsOf(path);
  if (!files) return;
  if (files.size === 0) return refuse([`no CSV file in ${path}`]);
  const { rows, problems } = readFiles(files, takenIds(folder));
  if (problems.length > 0) return refuse(problems.map((problem) => describeProblem(problem, path)));

  const before = tablesIn(folder);
  const after = new Map(before);
  const changed = ownTables.filter((table) => rows[table].length > 0);
  for (const table of changed) {
    const name = `${table}.csv`;
    after.set(name, (before.get(name) ?? '') + rowLines(table, rows[table]));
  }
  const known = new Set(checkPackage(before).problems.map(told));
  const found = checkPackage(after).problems.filter((problem) => !known.has(told(problem)));
  const errors = found.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return refuse(errors.map(told));

  for (const table of changed) write(join(folder, `${table}.csv`), after.get(`${table}.csv`) ?? '');
  if (found.length > 0)
    console.log(['To look at again:', ...found.map((problem) => `  ${told(problem)}`)].join('\n'));
  console.log(`${countRows(rows)} rows added to ${changed.length} tables in ${folder}`);
}

function textsOf(path: string): Map<string, string> | undefined {
  try {
    return statSync(path).isDirectory() ? tablesIn(path) : unzipTexts(readFileSync(path));
  } catch (cause) {
    refuse([`${path} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`]);
    return undefined;
  }
}

function tablesIn(path: string): Map<string, string> {
  const names = readdirSync(path).filter((name) => name.endsWith('.csv'));
  return new Map(names.map((name) => [name, readFileSync(join(path, name), 'utf8')]));
}

/** As they stand once the rows are appended. */
function told(problem: Problem): string {
  return describeProblem(problem, folder);
}

/** A table is whole at any moment, the old or the new. */
function write(file: string, text: string): void {
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}

function refuse(reasons: string[]): void {
  console.error(['Nothing was added.', ...reasons.map((reason) => `  ${reason}`)].join('\n'));
  process.exitCode = 1;
}
