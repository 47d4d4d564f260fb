import { describe, expect, test } from 'vitest';
import { readTable } from '$lib/dataset/read-table';
import { loadNames } from '$lib/questions/load-names.server';
import { questionRows } from '$lib/questions/load.server';
import { inScope } from '$lib/questions/scope';
import { question } from '$lib/questions/themes-and-silence/chart';
import { themesGrid } from '$lib/questions/themes-and-silence/grid';
import type { ThemesRow } from '$lib/questions/themes-and-silence/row';

const names = loadNames();
const view = { names, variant: 'themes' };
const all = async (): Promise<ThemesRow[]> =>
  (await questionRows('themes-and-silence')).filter((row): row is ThemesRow => 'whole' in row);
const headline = (rows: readonly ThemesRow[]) => question.caption(rows, view).headline;

/** One finding of a mission under a theme. */
const row = (mission: string, theme: string, polarity = 'positive', whole = 0): ThemesRow => ({
  mission,
  organization: mission.slice(mission.indexOf('/') + 1),
  country: mission.slice(0, 3),
  date: '2020-02-02',
  type: 'presidential',
  contest: null,
  joint: '',
  theme,
  polarity,
  findings: 1,
  whole,
  sources: 's'
});

describe('a share', () => {
  const rows = [
    row('AAA-1/x', 'voting'),
    row('AAA-2/x', 'media', 'negative'),
    row('BBB-3/x', 'voting', 'negative'),
    row('BBB-3/x', 'voting'),
    row('BBB-3/y', 'media')
  ];

  test('is of the organization’s missions with any finding, and a mission with two findings counts once', () => {
    expect(themesGrid(rows, names).cell('voting', 'x')).toEqual({ missions: 2, of: 3, share: 2 / 3 });
    expect(themesGrid(rows, names).cell('media', 'y')).toEqual({ missions: 1, of: 1, share: 1 });
  });

  test('says in words what the findings amount to', () => {
    expect(question.mark(rows, 'voting|x', view)).toEqual({
      rows: [rows[0], rows[2], rows[3]],
      label:
        'Voting, x: 2 of 3 missions with findings (67 %) speak of it; 2 positive, 1 negative, in all positive'
    });
  });

  test('is by country once a single organization is in view', () => {
    const ofX = rows.filter(({ organization }) => organization === 'x');
    expect(themesGrid(ofX, names).groups.map(({ id, missions }) => [id, missions])).toEqual([
      ['AAA', 2],
      ['BBB', 1]
    ]);
  });
});

test('silence is of what was read; at one election it says where a document was read whole', () => {
  const rows = [row('AAA-1/x', 'voting', 'positive', 1), row('AAA-1/y', 'voting')];
  const label = (key: string, of = rows) => question.mark(of, key, view).label;
  expect(label('media|x')).toBe('Media, x: none in what we read, a document read whole');
  expect(label('media|y')).toBe('Media, y: none in what we read');
  expect(label('media|x', [...rows, row('AAA-2/x', 'voting')])).toBe('Media, x: none in what we read');
});

test('the headline counts the missions that the tables hold', async () => {
  const findings = readTable('findings').filter(({ kind }) => kind === 'finding');
  const missions = (theme?: string) =>
    new Set(findings.filter((finding) => !theme || finding.theme === theme).map(({ mission }) => mission))
      .size;
  expect(headline(await all())).toBe(
    `Of ${missions()} missions with findings in what we read, ${missions('voting')} speak of voting (49 %) and ${missions('minorities')} of minorities (0.69 %)`
  );
});

test('few rows make a plain headline', async () => {
  const rows = inScope(await all(), { kind: 'mission', id: 'AZE-2024-02-07-presidential/ots' });
  const themes = new Set(
    readTable('findings')
      .filter(({ kind, mission }) => kind === 'finding' && mission === 'AZE-2024-02-07-presidential/ots')
      .map(({ theme }) => theme)
  );
  expect(headline(rows)).toBe(
    `The one mission in view speaks of ${themes.size} of 25 themes in what we read`
  );
  expect(headline([])).toBe('No finding in view');
  expect(headline([row('AAA-1/x', 'voting'), row('AAA-2/x', 'voting')])).toBe(
    'Of 2 x missions with findings in what we read, 2 speak of voting (100 %); of 24 of 25 themes none does'
  );
});
