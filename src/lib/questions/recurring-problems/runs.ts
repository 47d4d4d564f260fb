import { groupBy } from '$lib/charts/group-by';
import { polarities, type Polarity } from '$lib/charts/polarity';
import { contestOf } from '../pairs';
import type { RecurringRow } from './row';

/** A theme at a contest: what all missions found on it there. */
export interface ThemeAtContest {
  contest: string;
  rows: readonly RecurringRow[];
  /** Findings in view. */
  findings: number;
  amount: Polarity;
  run: number;
  since: string | null;
}

/** A theme in a country over its contests in view, in order of time, and the longest run of negative ones. */
export interface ThemeRun {
  country: string;
  theme: string;
  contests: readonly ThemeAtContest[];
  longest: number;
  /** The contests of the longest run; of the latest one, where several are as long. */
  inRun: readonly ThemeAtContest[];
}

/** Themes with their runs, the longest first. */
export function themeRuns(rows: readonly RecurringRow[]): ThemeRun[] {
  return [...groupBy(rows, (row) => `${row.country}|${row.theme}`).values()]
    .map(toRun)
    .sort(
      (a, b) =>
        b.longest - a.longest ||
        b.contests.length - a.contests.length ||
        (`${a.country} ${a.theme}` < `${b.country} ${b.theme}` ? -1 : 1)
    );
}

function toRun(rows: RecurringRow[]): ThemeRun {
  const contests = [...groupBy(rows, contestOf)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([contest, group]) => atContest(contest, group));
  const longest = contests.reduce((most, { run }) => Math.max(most, run), 0);
  const last = contests.findLastIndex(({ run }) => run === longest);
  const since = contests[last]?.since ?? null;
  return {
    country: rows[0]?.country ?? '',
    theme: rows[0]?.theme ?? '',
    contests,
    longest,
    inRun: longest > 0 ? contests.filter((one, i) => i <= last && one.run > 0 && one.since === since) : []
  };
}

function atContest(contest: string, rows: readonly RecurringRow[]): ThemeAtContest {
  const [first] = rows;
  return {
    contest,
    rows,
    findings: rows.reduce((sum, row) => sum + row.findings, 0),
    amount: polarities.find((polarity) => polarity === first?.amount) ?? 'neutral',
    run: first?.run ?? 0,
    since: first?.since ?? null
  };
}

/** `2009–2025`: from the first contest of a run, which may lie before those in view, to its last in view. */
export function runYears({ inRun }: ThemeRun): string {
  const [first] = inRun;
  const from = (first?.since ?? first?.contest.slice(4))?.slice(0, 4) ?? '';
  const to = inRun.at(-1)?.contest.slice(4, 8) ?? '';
  return from === to ? from : `${from}–${to}`;
}
