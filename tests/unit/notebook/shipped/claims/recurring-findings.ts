import type { FindingRow } from '$lib/dataset/rows';
import type { Claim } from '../claim';
import { distinct, group, percent } from '../count';
import { countryOf, electionOf, elections, findings, get, missions, sources } from '../tables';

const contestOf = ({ mission }: FindingRow) => electionOf(mission).contest;
const count = (of: readonly FindingRow[], polarity: FindingRow['polarity']) =>
  of.filter((finding) => finding.polarity === polarity).length;
const judging = (of: readonly FindingRow[]) => of.length - count(of, 'neutral');
/** At least two thirds of the findings that judge. */
const isNegative = (of: readonly FindingRow[]) =>
  judging(of) > 0 && 3 * count(of, 'negative') >= 2 * judging(of);

/** A country and a theme: for each contest in order of time, its first year and whether the findings are negative. */
const rows = [...group(findings, ({ mission, theme }) => `${countryOf(mission)}, ${theme}`)].map(
  ([name, of]) => ({
    name,
    contests: [...group(of, contestOf)]
      .map(([contest, at]) => ({ day: get(elections, contest).date, negative: isNegative(at) }))
      .sort((a, b) => a.day.localeCompare(b.day))
  })
);
const steps = rows.flatMap(({ contests }) =>
  contests.slice(1).map(({ negative }, i) => ({ before: contests[i]?.negative, after: negative }))
);
/** As letters, n for negative and - for any other: a run is a row of n. */
const runs = rows.flatMap(({ name, contests }) => {
  const letters = contests.map(({ negative }) => (negative ? 'n' : '-')).join('');
  return [...letters.matchAll(/n+/g)].map(({ 0: { length }, index }) => ({
    name: name.replaceAll('-', ' '),
    length,
    years: `${contests[index]?.day.slice(0, 4)}–${contests[index + length - 1]?.day.slice(0, 4)}`
  }));
});

export function claims(): Claim[] {
  const speaking = distinct(findings.map(({ mission }) => mission));
  const themes = [...group(findings, ({ theme }) => theme).values()].sort((a, b) => b.length - a.length);
  const often = themes.filter((of) => judging(of) >= 20);
  const mostly = (polarity: FindingRow['polarity']) => {
    const of = often.reduce((most, next) =>
      count(next, polarity) / judging(next) > count(most, polarity) / judging(most) ? next : most
    );
    return {
      theme: of[0]?.theme.replaceAll('-', ' '),
      share: percent(count(of, polarity), judging(of)),
      n: judging(of)
    };
  };
  const [negative, positive] = [mostly('negative'), mostly('positive')];
  const [first = [], second = [], third = []] = themes;
  const name = (of: FindingRow[]) => of[0]?.theme.replaceAll('-', ' ');
  const after = (before: boolean) => steps.filter((step) => step.before === before);
  const again = (before: boolean) =>
    percent(after(before).filter((step) => step.after).length, after(before).length);
  const recurring = runs.filter(({ length }) => length >= 2);
  const longest = Math.max(...runs.map(({ length }) => length));
  const named = runs.filter(({ length }) => length === longest).map((run) => `${run.name} (${run.years})`);
  const documents = new Set(findings.map(({ source }) => source));
  return [
    [
      'hold # findings of # missions at # contests in # countries; of the other # missions we have none',
      findings.length,
      speaking,
      distinct(findings.map(contestOf)),
      distinct(findings.map(({ mission }) => countryOf(mission))),
      missions.size - speaking
    ],
    [
      `with most findings is ${name(first)} (# findings of # missions), followed by ${name(second)} (#) and ${name(third)} (#)`,
      first.length,
      distinct(first.map(({ mission }) => mission)),
      second.length,
      third.length
    ],
    [`the share of negative ones is highest for ${negative.theme} (#%, n = #)`, negative.share, negative.n],
    [`the share of positive ones for ${positive.theme} (#%, n = #)`, positive.share, positive.n],
    ['There are # rows of a country and a theme, and # steps', rows.length, steps.length],
    [
      'the later one was negative in #% of the steps (n = #); where it was not, in #% of the steps (n = #)',
      again(true),
      after(true).length,
      again(false),
      after(false).length
    ],
    [
      'Of # runs # span at least two contests, in # countries',
      runs.length,
      recurring.length,
      distinct(recurring.map((run) => run.name.split(', ')[0]))
    ],
    [`The longest spans # contests: ${named.join('; ')}`, longest],
    [
      'Of the # documents behind the findings # were read whole',
      documents.size,
      [...documents].filter((id) => get(sources, id).read === 'whole').length
    ]
  ];
}
