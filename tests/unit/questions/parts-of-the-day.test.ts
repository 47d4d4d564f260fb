import { expect, test } from 'vitest';
import { readTable } from '$lib/dataset/read-table';
import { loadNames } from '$lib/questions/load-names.server';
import { questionRows } from '$lib/questions/load.server';
import { question } from '$lib/questions/parts-of-the-day/chart';
import { isAttended, parts, type PartsRow } from '$lib/questions/parts-of-the-day/row';
import { inScope } from '$lib/questions/scope';

const names = loadNames();
const view = { names, variant: 'parts' };
const all = async (): Promise<PartsRow[]> =>
  (await questionRows('parts-of-the-day')).filter((row): row is PartsRow => 'part' in row);
const headline = (rows: readonly PartsRow[]) => question.caption(rows, view).headline;
const label = (rows: readonly PartsRow[], key: string) => question.mark(rows, key, view).label;

/** What a mission is known to say of a part of the day, or how many places it attended. */
const row = (mission: string, part: string, more: Partial<PartsRow> = {}): PartsRow => ({
  mission,
  organization: mission.slice(mission.indexOf('/') + 1),
  country: mission.slice(0, 3),
  date: '2020-02-02',
  type: 'presidential',
  contest: null,
  joint: '',
  part,
  theme: null,
  polarity: null,
  findings: 0,
  attended: null,
  sources: 's',
  ...more
});
const spoke = (mission: string, part: string, polarity = 'positive') =>
  row(mission, part, { theme: part, polarity, findings: 1 });

test('the headline counts the missions that the tables hold', async () => {
  const findings = readTable('findings').filter(({ kind }) => kind === 'finding');
  const missions = (theme?: string) =>
    new Set(findings.filter((finding) => !theme || finding.theme === theme).map(({ mission }) => mission))
      .size;
  expect(headline(await all())).toBe(
    `Of ${missions()} missions with findings in what we read, ${missions('opening')} speak of the opening, ${missions('voting')} of the voting, ${missions('counting')} of the count, ${missions('tabulation')} of the tabulation and ${missions('results')} of the results`
  );
});

test('every mission with a finding is there, on a part of the day or on none, and no other', async () => {
  const rows = await all();
  const expected = readTable('findings').filter(({ kind }) => kind === 'finding');
  expect(new Set(rows.map(({ mission }) => mission))).toEqual(
    new Set(expected.map(({ mission }) => mission))
  );
  const ids = new Set<string>(parts.map(({ id }) => id));
  const speaking = new Set(expected.filter(({ theme }) => ids.has(theme)).map(({ mission }) => mission));
  for (const { mission, part } of rows) if (part === 'none') expect(speaking).not.toContain(mission);
});

test('attending is not speaking: numbers attended are a measure of their own', () => {
  const rows = [
    spoke('AAA-1/x', 'counting'),
    row('AAA-2/x', 'counting', { attended: 19 }),
    row('AAA-2/x', 'none'),
    spoke('AAA-1/y', 'voting'),
    row('AAA-1/y', 'opening', { attended: 7 })
  ];
  expect(label(rows, 'counting|x')).toBe(
    'Counting, x: 1 of 2 missions with findings (50 %) speaks of it; 1 positive, in all positive; 1 mission states how many places attended, 19'
  );
  expect(label(rows, 'opening|y')).toBe(
    'Opening, y: no finding in what we read; 1 mission states how many places attended, 7'
  );
  expect(label(rows, 'none|x')).toBe(
    'None of these, x: 1 of 2 missions with findings (50 %) has findings on other themes only'
  );
  expect(label(rows, 'results|y')).toBe('Results, y: none in what we read');
  expect(headline(rows)).toBe(
    'Of 3 missions with findings in what we read, 1 speaks of the voting and 1 of the count'
  );
});

test('announced numbers are no attendance', async () => {
  const planned = new Set(
    readTable('figures')
      .filter(({ measure, status }) => measure === 'stations-visited' && status === 'planned')
      .map(({ mission, value }) => `${mission} ${value}`)
  );
  const attended = (await all()).filter(isAttended);
  expect(attended.length).toBeGreaterThan(100);
  for (const { mission, part, attended: value } of attended)
    if (part === 'voting') expect(planned).not.toContain(`${mission} ${value}`);
});

test('few rows make a plain headline', async () => {
  const ofOts = inScope(await all(), { kind: 'mission', id: 'AZE-2024-02-07-presidential/ots' });
  expect(headline(ofOts)).toBe(
    'The one mission in view speaks of the voting and the results in what we read'
  );
  expect(headline([row('AAA-1/x', 'none')])).toBe(
    'The one mission in view speaks of no part of election day in what we read'
  );
  expect(headline([row('AAA-1/x', 'none'), row('AAA-2/x', 'none')])).toBe(
    'Of 2 x missions with findings in what we read, none speaks of a part of election day'
  );
  expect(headline([])).toBe('No finding in view');
});
