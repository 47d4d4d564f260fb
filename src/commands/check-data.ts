/** `npm run check:data [folder]`: tells of every error and doubt in the tables, and how to mend them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackage } from '../lib/dataset/check/index';
import { describeProblem, type Severity } from '../lib/dataset/check/problem';

const folder = process.argv[2] ?? 'data';
const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
const { problems, tables, rows } = checkPackage(
  new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
);

const errors = report('error', 'To mend:');
const warnings = report('warning', 'To look at again:');
console.log(
  `${tables} tables, ${rows.toLocaleString('en')} rows: ${count(errors, 'error')}, ${count(warnings, 'warning')}`
);
process.exitCode = errors > 0 ? 1 : 0;

function report(severity: Severity, heading: string): number {
  const found = problems.filter((problem) => problem.severity === severity);
  if (found.length > 0) {
    console.log([heading, ...found.map((problem) => `  ${describeProblem(problem, folder)}`), ''].join('\n'));
  }
  return found.length;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
