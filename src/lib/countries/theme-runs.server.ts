import { noFindings } from '$lib/charts/polarity';
import { rowNamed, rowsWhere } from '$lib/dataset/lookup.server';
import { electionsOf } from './election-words.server';
import { themeRuns, type ThemeAtContest, type ThemeRuns } from './theme-runs';

/** How findings recur from contest to contest in a country, and at how many contests there are any. */
export function runsOf(country: string): { runs: ThemeRuns[]; found: number; findings: number } {
  const cells = new Map<string, ThemeAtContest>();
  for (const { id, contest } of electionsOf(country)) {
    const findings = rowsWhere('missions', 'election', id)
      .flatMap((mission) => rowsWhere('findings', 'mission', mission.id))
      .filter(({ kind }) => kind === 'finding');
    for (const { theme, polarity } of findings) {
      const key = `${theme} ${contest}`;
      const cell = cells.get(key) ?? {
        theme,
        contest,
        date: rowNamed('elections', contest).date,
        counts: noFindings()
      };
      cell.counts[polarity] += 1;
      cells.set(key, cell);
    }
  }
  const runs = themeRuns([...cells.values()]);
  return {
    runs,
    found: new Set([...cells.values()].map(({ contest }) => contest)).size,
    findings: runs.reduce((sum, run) => sum + run.findings, 0)
  };
}
