import { describe, expect, test } from 'vitest';
import { noFindings, type Polarities } from '$lib/charts/polarity';
import { themeRuns, type ThemeAtContest } from '$lib/countries/theme-runs';
import { runsOf } from '$lib/countries/theme-runs.server';

/** One contest a year from 2001, by what its findings are: n negative, p positive, m mixed, 0 neutral, - none. */
function contests(letters: string, theme = 'media'): ThemeAtContest[] {
  const counts: Record<string, Partial<Polarities>> = {
    n: { negative: 1 },
    p: { positive: 1 },
    m: { positive: 1, negative: 1 },
    0: { neutral: 1 }
  };
  return [...letters].flatMap((letter, i) =>
    counts[letter]
      ? [
          {
            theme,
            contest: `c${i}`,
            date: `${2001 + i}-01-01`,
            counts: { ...noFindings(), ...counts[letter] }
          }
        ]
      : []
  );
}

const only = (letters: string) => themeRuns(contests(letters))[0];

describe('runs of contests with negative findings on a theme', () => {
  test('contests are counted by what their findings amount to', () => {
    expect(only('nnpm0')).toMatchObject({
      contests: 5,
      findings: 6,
      over: { negative: 2, positive: 1, mixed: 1, neutral: 1 }
    });
  });

  test('the longest run is of consecutive contests, and the current one reaches the last', () => {
    expect(only('nnnpnn')).toMatchObject({
      longest: { contests: 3, from: '2001-01-01', until: '2003-01-01' },
      current: { contests: 2, from: '2005-01-01', until: '2006-01-01' }
    });
  });

  test('a contest without findings on the theme neither breaks a run nor makes it longer', () => {
    expect(only('n--nn')?.longest).toEqual({ contests: 3, from: '2001-01-01', until: '2005-01-01' });
    expect(only('nn-')?.current?.contests).toBe(2);
  });

  test('a mixed, positive or neutral contest ends a run', () => {
    for (const end of ['m', 'p', '0'])
      expect(only(`n${end}n`)).toMatchObject({ longest: { contests: 1 }, current: { contests: 1 } });
  });

  test('of runs that are as long the latest is named; without a negative contest there is none', () => {
    expect(only('npn')?.longest?.from).toBe('2003-01-01');
    expect(only('pp')).toMatchObject({ longest: null, current: null });
  });

  test('two thirds of the findings that judge make a contest negative, whatever is neutral', () => {
    const counts = { positive: 1, mixed: 0, negative: 2, neutral: 9 };
    const [run] = themeRuns([{ theme: 'media', contest: 'c', date: '2001-01-01', counts }]);
    expect(run?.over.negative).toBe(1);
  });

  test('the order of the contests given does not matter, and themes stand apart', () => {
    const runs = themeRuns([...contests('nnp').reverse(), ...contests('n', 'voting')]);
    expect(runs.map(({ theme, longest }) => [theme, longest?.contests])).toEqual([
      ['media', 2],
      ['voting', 1]
    ]);
  });
});

describe('in the data', () => {
  test('a country’s themes never have more contests than the country has with findings', () => {
    const { runs, found } = runsOf('AZE');
    expect(runs.length).toBeGreaterThan(15);
    for (const { contests: n, over, longest, current } of runs) {
      expect(n).toBeLessThanOrEqual(found);
      expect(over.positive + over.mixed + over.negative + over.neutral).toBe(n);
      expect(longest?.contests ?? 0).toBeLessThanOrEqual(over.negative);
      expect(current?.contests ?? 0).toBeLessThanOrEqual(longest?.contests ?? 0);
    }
  });

  test('a later round is part of its contest: Türkiye’s two rounds of May 2023 count once', () => {
    expect(runsOf('TUR').found).toBeLessThanOrEqual(9);
  });
});
