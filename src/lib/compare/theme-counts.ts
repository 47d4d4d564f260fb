/** Findings of missions beside each other, by theme. */
import { noFindings, type Polarities } from '$lib/charts/polarity';
import type { SharedContest } from './agreement';
import type { ComparedMission, ThemeCount } from './compared-mission';

/** Findings of several themes, added up by polarity. */
export function polarityCounts(themes: readonly ThemeCount[]): Polarities {
  const sum = noFindings();
  for (const [, positive, mixed, negative, neutral] of themes) {
    sum.positive += positive;
    sum.mixed += mixed;
    sum.negative += negative;
    sum.neutral += neutral;
  }
  return sum;
}

/** What an organization found under one theme: at how many contests, and how many findings of each polarity. */
export interface ThemeSide {
  contests: number;
  findings: Polarities;
}

/** A theme and what both found under it. */
export interface ThemeBeside {
  theme: string;
  first: ThemeSide;
  second: ThemeSide;
}

/**
 * The themes on which at least one of the two has findings, over contests at which both have any: else silence would
 * only say that nothing was read.
 * @param order the themes in the codebook's order
 */
export function themesBeside(
  contests: readonly SharedContest<ComparedMission>[],
  order: readonly string[]
): { themes: ThemeBeside[]; contests: number } {
  const withFindings = contests.filter(
    ({ first, second }) => first.some(hasFindings) && second.some(hasFindings)
  );
  const themes = order
    .map((theme) => ({
      theme,
      first: sideOf(
        withFindings.map(({ first }) => first),
        theme
      ),
      second: sideOf(
        withFindings.map(({ second }) => second),
        theme
      )
    }))
    .filter(({ first, second }) => first.contests || second.contests);
  return { themes, contests: withFindings.length };
}

const hasFindings = ({ themes }: ComparedMission) => typeof themes !== 'string' && themes.length > 0;

function sideOf(contests: readonly (readonly ComparedMission[])[], wanted: string): ThemeSide {
  const found = contests
    .map((missions) =>
      missions
        .flatMap(({ themes }) => (typeof themes === 'string' ? [] : themes))
        .filter(([theme]) => theme === wanted)
    )
    .filter(({ length }) => length);
  return { contests: found.length, findings: polarityCounts(found.flat()) };
}
