import { polarities } from '$lib/charts/polarity';
import { count, day, number, yearSpan } from '$lib/ui/words';
import { countPolarities, polaritiesSaid } from '../count-findings';
import { countryName, type Names } from '../names';
import { dayOf, type RecurringRow } from './row';
import { runYears, themeRuns, type ThemeAtContest, type ThemeRun } from './runs';

const themeName = (theme: string, names: Names) => (names.themes[theme] ?? theme).toLowerCase();

const whatOf = ({ country, theme }: ThemeRun, names: Names) =>
  `${themeName(theme, names)} in ${countryName(names, country)}`;

/** The longest run of contests with negative findings. */
export function headline(rows: readonly RecurringRow[], names: Names): string {
  if (!rows.length) return 'No finding in view';
  const runs = themeRuns(rows);
  const longest = runs[0]?.longest ?? 0;
  if (longest < 2) return 'No theme in view was negative at two contests running';
  const [first, ...others] = runs.filter((run) => run.longest === longest);
  if (!first) return 'No finding in view';
  const where = whatOf(first, names);
  if (!others.length)
    return `Findings on ${where} were negative at ${number(longest)} contests running (${runYears(first)}), the longest run in view`;
  return `The longest runs in view are of ${number(longest)} contests with negative findings: on ${where} (${runYears(first)}) and ${number(others.length)} more`;
}

/** What a theme at a contest says, in words. */
export function contestSaid(run: ThemeRun | undefined, contest: string, where: string): string {
  const found = run?.contests.find((one) => one.contest === contest);
  if (!found) return `${where}: none in what we read`;
  return `${where}: ${polaritiesSaid(countPolarities(found.rows)) || 'nothing counted'}; all missions’ findings at the contest amount to ${found.amount}${runSaid(found)}`;
}

function runSaid({ run, since, contest }: ThemeAtContest): string {
  if (run < 2) return '';
  return `, at ${number(run)} contests running${since ? `, ${since.slice(0, 4)}–${contest.slice(4, 8)}` : ''}`;
}

/** What the longest run of a theme says, in words. */
export function longestSaid(run: ThemeRun | undefined, where: string): string {
  if (!run) return `${where}: none in what we read`;
  const contests = count(run.contests.length, 'contest');
  if (run.longest < 1) return `${where}: ${contests} with findings in view, none negative`;
  return `${where}: negative at ${count(run.longest, 'contest')}${run.longest > 1 ? ' running' : ''}, ${runYears(run)}; ${contests} with findings in view (computed)`;
}

/** `Media, Azerbaijan, 15 Oct 2003` */
export function whereOf(theme: string, country: string, names: Names, contest = ''): string {
  const when = dayOf(contest);
  return [
    names.themes[theme] ?? theme,
    countryName(names, country),
    ...(Number.isNaN(Date.parse(when)) ? [] : [day(when)])
  ].join(', ');
}

/** What the picture shows, for somebody who does not see it. */
export function alternativeText(
  rows: readonly RecurringRow[],
  shown: readonly ThemeRun[],
  form: string,
  names: Names
): string {
  const cells = shown.flatMap((run) => run.contests);
  const said = polarities.map(
    (polarity) => `${number(cells.filter(({ amount }) => amount === polarity).length)} ${polarity}`
  );
  const longest = shown.filter((run) => run.longest > 1).slice(0, 8);
  return [
    `${form}: ${count(shown.length, 'theme')} of a country with ${number(cells.length)} contests in squares, ${said.join(', ')}.`,
    longest.length
      ? `Longest runs of negative contests: ${longest.map((run) => `${whatOf(run, names)} ${number(run.longest)} (${runYears(run)})`).join('; ')}.`
      : 'No run of two negative contests.',
    `n = ${count(
      rows.reduce((sum, row) => sum + row.findings, 0),
      'finding'
    )}, ${yearSpan(rows.map((row) => row.date))}.`
  ].join(' ');
}
