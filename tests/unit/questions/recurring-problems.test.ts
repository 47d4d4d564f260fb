import { describe, expect, test } from 'vitest';
import { datasetEngine } from '$lib/dataset/engine.server';
import { loadNames } from '$lib/questions/load-names.server';
import { questionRows } from '$lib/questions/load.server';
import { question } from '$lib/questions/recurring-problems/chart';
import type { RecurringRow } from '$lib/questions/recurring-problems/row';
import { runYears, themeRuns } from '$lib/questions/recurring-problems/runs';
import { inScope } from '$lib/questions/scope';

const names = loadNames();
const all = async (): Promise<RecurringRow[]> =>
  (await questionRows('recurring-problems')).filter((row): row is RecurringRow => 'longest' in row);
const headline = (rows: readonly RecurringRow[], variant = 'recurring') =>
  question.caption(question.rows(rows, variant), { names, variant }).headline;

/** A finding at a contest of Moldova, the `run`-th negative one in a row; 0 for one that is not negative. */
const at = (year: number, run: number, more: Partial<RecurringRow> = {}): RecurringRow => ({
  mission: `MDA-${year}-01-01-presidential/x`,
  organization: 'x',
  country: 'MDA',
  date: `${year}-01-01`,
  type: 'presidential',
  contest: null,
  joint: '',
  theme: 'media',
  polarity: run ? 'negative' : 'positive',
  findings: 1,
  amount: run ? 'negative' : 'positive',
  run,
  since: run ? `${year - run + 1}-01-01` : null,
  longest: 3,
  sources: 's',
  ...more
});

test('the headline names the longest run that the tables hold', async () => {
  const [longest] = (
    await (
      await datasetEngine()
    ).query(`
      WITH at_contests AS (
        SELECT e.country, e.contest, f.theme,
          count(*) FILTER (f.polarity = 'negative') AS negative,
          count(*) FILTER (f.polarity <> 'neutral') AS judging
        FROM findings f JOIN missions m ON m.id = f.mission JOIN elections e ON e.id = m.election
        WHERE f.kind = 'finding' GROUP BY ALL
      ),
      stretches AS (
        SELECT *, negative > 0 AND 3 * negative >= 2 * judging AS is_negative,
          count(*) FILTER (NOT (negative > 0 AND 3 * negative >= 2 * judging))
            OVER (PARTITION BY country, theme ORDER BY contest) AS stretch
        FROM at_contests
      )
      SELECT country, theme, count(*) AS length, min(contest) AS first, max(contest) AS last
      FROM stretches WHERE is_negative
      GROUP BY country, theme, stretch
      ORDER BY length DESC, country, theme LIMIT 1`)
  ).rows;
  const [country, theme, first, last] = ['country', 'theme', 'first', 'last'].map(
    (key) => `${longest?.[key]}`
  );
  expect(headline(await all())).toBe(
    `Findings on ${names.themes[theme ?? '']?.toLowerCase()} in ${names.countries[country ?? '']?.name} were negative at ${Number(longest?.length)} contests running (${first?.slice(4, 8)}–${last?.slice(4, 8)}), the longest run in view`
  );
});

test('the headline says where several runs are as long, and where there is none', async () => {
  const three = [at(2001, 1), at(2002, 2), at(2003, 3)];
  const elsewhere = three.map((row) => ({
    ...row,
    country: 'AZE',
    mission: row.mission.replace('MDA', 'AZE')
  }));
  expect(headline([...three, ...elsewhere])).toBe(
    'The longest runs in view are of 3 contests with negative findings: on media in Azerbaijan (2001–2003) and 1 more'
  );
  expect(headline([at(2001, 1, { longest: 1 })], 'all')).toBe(
    'No theme in view was negative at two contests running'
  );
  expect(headline(inScope(await all(), { kind: 'country', id: 'nowhere' }))).toBe('No finding in view');
});

describe('the longest run', () => {
  test('is the latest of several as long, and takes in no contest of another', () => {
    const [run] = themeRuns([at(2001, 1), at(2002, 2), at(2004, 0), at(2006, 1), at(2007, 2), at(2009, 0)]);
    expect(run?.longest).toBe(2);
    expect(run?.inRun.map(({ contest }) => contest.slice(4, 8))).toEqual(['2006', '2007']);
  });

  test('may have begun before the years in view', () => {
    const [run] = themeRuns([at(2002, 2), at(2003, 3)]);
    expect(run && runYears(run)).toBe('2001–2003');
  });
});

test('a cell tells all missions’ findings at the contest, and a gap is one of what was read', () => {
  const rows = [
    at(2001, 1),
    at(2002, 2),
    at(2002, 2, { mission: 'MDA-2002-01-01-presidential/y', organization: 'y' }),
    at(2003, 0, { theme: 'women' })
  ];
  const mark = (key: string) => question.mark(rows, key, { names, variant: 'recurring' });
  expect(mark('media|MDA-2002-01-01-presidential')).toEqual({
    rows: [rows[1], rows[2]],
    label:
      'Media, Moldova, 1 Jan 2002: 2 negative; all missions’ findings at the contest amount to negative, at 2 contests running, 2001–2002'
  });
  expect(mark('media|MDA-2003-01-01-presidential')).toEqual({
    rows: [],
    label: 'Media, Moldova, 1 Jan 2003: none in what we read'
  });
  expect(mark('media|run').label).toBe(
    'Media, Moldova: negative at 2 contests running, 2001–2002; 2 contests with findings in view (computed)'
  );
});

test('recurring shows themes that were negative at two contests running, with all their contests', async () => {
  const rows = question.rows(await all(), 'recurring');
  expect(themeRuns(rows).every(({ longest }) => longest > 1)).toBe(true);
  expect(rows.some(({ amount }) => amount === 'positive')).toBe(true);
  expect(question.rows(await all(), 'all')).toHaveLength((await all()).length);
});
