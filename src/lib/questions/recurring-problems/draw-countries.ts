import type { PlotOptions } from '@observablehq/plot';
import { swatch, type KeyItem } from '$lib/charts/key';
import { groupBy } from '$lib/charts/group-by';
import type { Layout } from '$lib/charts/layout';
import { matrix, type MatrixCell, type MatrixLine } from '$lib/charts/matrix';
import { number } from '$lib/ui/words';
import { countryName, type Names } from '../names';
import { shortTheme } from '../themes-and-silence/short-themes';
import type { ThemeRun } from './runs';

/** Shades for runs of none, one, two, and three or more. */
const steps = [
  { label: 'no negative contest', fill: 'var(--rule)', opacity: 1, ink: 'var(--ink)' },
  { label: '1', fill: 'var(--finding-negative)', opacity: 0.16, ink: 'var(--ink)' },
  { label: '2 running', fill: 'var(--finding-negative)', opacity: 0.38, ink: 'var(--ink)' },
  { label: '3 or more', fill: 'var(--finding-negative)', opacity: 1, ink: 'var(--on-finding-negative)' }
] as const;

const stepOf = (length: number) => steps[length >= 3 ? 3 : length >= 2 ? 2 : length > 0 ? 1 : 0];

export const stepsKey: readonly KeyItem[] = steps.map(({ label, fill, opacity }) => {
  const { shapes } = swatch(label, fill);
  return {
    label,
    shapes: shapes.map(({ path, style }) => ({ path, style: { ...style, 'fill-opacity': `${opacity}` } }))
  };
});

/** More countries than these do not fit across. */
const mostColumns = { narrow: 12, wide: 24 };

/** Countries and themes, most contests first. */
export interface CountriesOfRuns {
  countries: readonly { id: string; contests: number }[];
  hidden: { panels: number; rows: number };
}

export function countriesOf(runs: readonly ThemeRun[], limit: number): CountriesOfRuns {
  const ranked = [...groupBy(runs, ({ country }) => country)]
    .map(([id, own]) => ({
      id,
      contests: new Set(own.flatMap((run) => run.contests.map(({ contest }) => contest))).size
    }))
    .sort((a, b) => b.contests - a.contests || (a.id < b.id ? -1 : 1));
  const left = ranked.slice(limit);
  return {
    countries: ranked.slice(0, limit),
    hidden: { panels: left.length, rows: left.reduce((sum, { contests }) => sum + contests, 0) }
  };
}

/** The length of the longest run of each theme in each country. */
export function drawCountries(
  runs: readonly ThemeRun[],
  { countries }: CountriesOfRuns,
  names: Names,
  layout: Layout
): PlotOptions {
  const narrow = layout.kind === 'narrow';
  const turned = countries.length > mostColumns[layout.kind];
  const byPlace = new Map(runs.map((run) => [`${run.theme}|${run.country}`, run]));
  const themes = [...groupBy(runs, ({ theme }) => theme)]
    .sort(([a, ofA], [b, ofB]) => recurring(ofB) - recurring(ofA) || (a < b ? -1 : 1))
    .map(([id]): MatrixLine => {
      const label = names.themes[id] ?? id;
      return { id, label: narrow ? shortTheme(id, label) : label };
    });
  const across = countries.map(({ id, contests }): MatrixLine => {
    const label = countryName(names, id);
    if (turned && !narrow) return { id, label, note: `n = ${contests}` };
    return narrow ? { id, label: `${label}, ${contests}` } : { id, label, note: `n = ${contests}` };
  });
  const cells = themes.flatMap(({ id: theme }) =>
    countries.map(({ id }) => cellOf(theme, id, byPlace.get(`${theme}|${id}`)))
  );
  return matrix({
    cells: turned ? cells.map((cell) => ({ ...cell, row: cell.column, column: cell.row })) : cells,
    rows: turned ? across : themes,
    columns: turned ? themes : across,
    layout,
    id: 'recurring-problems',
    labels: { narrow: 104, wide: turned ? 150 : 220 },
    headHeight: turned && !narrow ? 204 : 116
  });
}

const recurring = (runs: readonly ThemeRun[]) => runs.filter(({ longest }) => longest > 1).length;

function cellOf(theme: string, country: string, run: ThemeRun | undefined): MatrixCell {
  const place = { key: `${theme}|${country}`, row: theme, column: country };
  if (!run) return { ...place, fill: 'hatched' };
  const { fill, opacity, ink } = stepOf(run.longest);
  return { ...place, fill, opacity, ink, text: number(run.longest) };
}
