import { noFindings, overall, polarities, type Polarities } from '$lib/charts/polarity';

/** What was found under one theme at one contest, by all of its missions. */
export interface ThemeAtContest {
  theme: string;
  contest: string;
  /** The first day of voting of the contest. */
  date: string;
  counts: Polarities;
}

/** A stretch of contests, by their first days of voting. */
export interface Run {
  contests: number;
  from: string;
  until: string;
}

/** How findings on a theme recur from contest to contest in a country. */
export interface ThemeRuns {
  theme: string;
  /** Contests with findings on the theme: the n of the row. */
  contests: number;
  findings: number;
  /** How many contests were positive, mixed, negative or neutral over all. */
  over: Polarities;
  /** The longest run of consecutive negative contests, the latest of several that are as long; null where none was negative. */
  longest: Run | null;
  /** The negative run that reaches the last contest with findings on the theme; null where that one was not negative. */
  current: Run | null;
}

/**
 * Counts contests by what their findings on a theme amount to (`overall` in charts/polarity), and measures runs.
 * A run is made of consecutive contests *with findings on that theme* that are negative over all: a contest without
 * any neither breaks it nor adds to it, since silence of what was read says nothing; one that is mixed, positive or
 * neutral ends it.
 * @param cells one for each theme and contest with findings, in any order
 * @returns the themes with findings at most contests first
 */
export function themeRuns(cells: readonly ThemeAtContest[]): ThemeRuns[] {
  const byTheme = new Map<string, ThemeAtContest[]>();
  for (const cell of cells) byTheme.set(cell.theme, [...(byTheme.get(cell.theme) ?? []), cell]);
  return [...byTheme]
    .map(([theme, found]) => ofTheme(theme, found.toSorted(byDate)))
    .sort((a, b) => b.contests - a.contests || b.findings - a.findings || (a.theme < b.theme ? -1 : 1));
}

function ofTheme(theme: string, inOrder: readonly ThemeAtContest[]): ThemeRuns {
  const over = noFindings();
  let findings = 0;
  let longest: Run | null = null;
  let current: Run | null = null;
  for (const { counts, date } of inOrder) {
    const amounts = overall(counts);
    over[amounts] += 1;
    findings += polarities.reduce((sum, polarity) => sum + counts[polarity], 0);
    current = amounts === 'negative' ? extended(current, date) : null;
    if (current && current.contests >= (longest?.contests ?? 0)) longest = current;
  }
  return { theme, contests: inOrder.length, findings, over, longest, current };
}

const extended = (run: Run | null, date: string): Run => ({
  contests: (run?.contests ?? 0) + 1,
  from: run?.from ?? date,
  until: date
});

const byDate = (a: ThemeAtContest, b: ThemeAtContest) => (a.date + a.contest < b.date + b.contest ? -1 : 1);
