import type { Names } from '../names';
import type { Mark } from '../question';
import { runColumn, type Look } from './looks';
import { contestOf } from '../pairs';
import type { RecurringRow } from './row';
import { themeRuns, type ThemeRun } from './runs';
import { contestSaid, longestSaid, whereOf } from './words';

/** The key of the mark that shows a row. */
export function keyOf(row: RecurringRow, look: Look): string {
  if (look === 'countries') return `${row.theme}|${row.country}`;
  const atContest = `${row.theme}|${contestOf(row)}`;
  return look === 'runs' ? `${row.country}|${atContest}` : atContest;
}

/** What a mark stands for: a theme at a contest, a theme’s longest run, or a theme in a country. */
export function findMark(
  rows: readonly RecurringRow[],
  key: string,
  look: Look,
  names: Names
): Mark<RecurringRow> {
  const parts = key.split('|');
  const [country, theme = '', contest = ''] =
    look === 'runs'
      ? parts
      : look === 'countries'
        ? [parts[1], parts[0]]
        : [rows[0]?.country, parts[0], parts[1]];
  const place = country ?? '';
  const [run] = themeRuns(rows.filter((row) => row.theme === theme && row.country === place));
  const where = whereOf(theme, place, names, contest);
  if (look === 'countries') return { rows: rowsOf(run?.contests), label: longestSaid(run, where) };
  if (contest === runColumn) return { rows: rowsOf(run?.inRun), label: longestSaid(run, where) };
  const found = run?.contests.filter((one) => one.contest === contest);
  return { rows: rowsOf(found), label: contestSaid(run, contest, where) };
}

const rowsOf = (contests: ThemeRun['contests'] = []): RecurringRow[] => contests.flatMap(({ rows }) => rows);
