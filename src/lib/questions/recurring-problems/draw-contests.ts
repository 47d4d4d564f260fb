import type { PlotOptions } from '@observablehq/plot';
import type { Layout } from '$lib/charts/layout';
import { matrix, type MatrixCell, type MatrixLine } from '$lib/charts/matrix';
import { polarityCell } from '$lib/charts/polarity-cell';
import { month, number } from '$lib/ui/words';
import type { Names } from '../names';
import { shortTheme } from '../themes-and-silence/short-themes';
import { runColumn } from './looks';
import { dayOf } from './row';
import type { ThemeRun } from './runs';

/**
 * Of one country: themes by contests in order of time, and the longest run of each theme. On a phone what there is fewer of
 * goes across; where contests do, the run stands at the right.
 */
export function drawContests(runs: readonly ThemeRun[], names: Names, layout: Layout): PlotOptions {
  const narrow = layout.kind === 'narrow';
  const contests = [...new Set(runs.flatMap((run) => run.contests.map(({ contest }) => contest)))].sort();
  const turned = narrow && runs.length < contests.length;
  const inNotes = narrow && !turned;
  const themes = runs.map(({ theme, longest }): MatrixLine => {
    const label = names.themes[theme] ?? theme;
    return {
      id: theme,
      label: narrow ? shortTheme(theme, label) : label,
      ...(inNotes && longest > 0 ? { note: `run ${number(longest)}` } : {})
    };
  });
  const times: MatrixLine[] = contests.map((id) => ({ id, label: whenOf(id) }));
  if (!inNotes) times.push({ id: runColumn, label: contests.length > 1 ? 'Longest run' : 'Run so far' });
  const cells = runs.flatMap((run) => [
    ...contests.map((contest) => contestCell(run, contest)),
    ...(inNotes ? [] : runCell(run))
  ]);
  return matrix({
    cells: turned ? cells.map((cell) => ({ ...cell, row: cell.column, column: cell.row })) : cells,
    rows: turned ? times : themes,
    columns: turned ? themes : times,
    layout,
    id: 'recurring-problems',
    labels: { narrow: turned ? 84 : 104, wide: 220 },
    headHeight: 92
  });
}

/** `Oct 2003`; what a reader’s own id holds besides a date is written as it stands. */
const whenOf = (contest: string): string =>
  Number.isNaN(Date.parse(dayOf(contest))) ? contest : month(dayOf(contest));

function contestCell({ theme, contests }: ThemeRun, contest: string): MatrixCell {
  const place = { key: `${theme}|${contest}`, row: theme, column: contest };
  const found = contests.find((one) => one.contest === contest);
  return found
    ? { ...place, ...polarityCell(found.amount), text: number(found.findings) }
    : { ...place, fill: 'hatched' };
}

/** Empty where no contest was negative. */
const runCell = ({ theme, longest }: ThemeRun): MatrixCell[] =>
  longest > 0
    ? [
        {
          key: `${theme}|${runColumn}`,
          row: theme,
          column: runColumn,
          fill: 'var(--rule)',
          ink: 'var(--ink)',
          text: number(longest)
        }
      ]
    : [];
