import type { PlotOptions } from '@observablehq/plot';
import type { Layout } from '$lib/charts/layout';
import { polarityCell } from '$lib/charts/polarity-cell';
import { runRows } from '$lib/charts/run-rows';
import { countryName, type Names } from '../names';
import { shortTheme } from '../themes-and-silence/short-themes';
import { runYears, type ThemeRun } from './runs';

/** A row for each theme of a country: its contests in squares, the longest run underlined. */
export function drawRuns(runs: readonly ThemeRun[], names: Names, layout: Layout): PlotOptions {
  const narrow = layout.kind === 'narrow';
  return runRows({
    layout,
    rows: runs.map((run) => {
      const { country, theme, contests, longest, inRun } = run;
      const label = names.themes[theme] ?? theme;
      return {
        id: `${country}|${theme}`,
        label: `${countryName(names, country)}, ${(narrow ? shortTheme(theme, label) : label).toLowerCase()}`,
        note: narrow ? `${longest}` : longest > 0 ? `${longest} running, ${runYears(run)}` : 'none negative',
        squares: contests.map((one) => ({
          key: `${country}|${theme}|${one.contest}`,
          ...polarityCell(one.amount),
          text: one.contest.slice(4, 8),
          inRun: inRun.includes(one)
        }))
      };
    })
  });
}
