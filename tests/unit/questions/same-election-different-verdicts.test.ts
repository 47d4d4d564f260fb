import { expect, test } from 'vitest';
import { builtLayouts } from '$lib/charts/layout';
import { datasetEngine } from '$lib/dataset/engine.server';
import { folders } from '$lib/questions/folders.server';
import { loadNames } from '$lib/questions/load-names.server';
import { questionRows } from '$lib/questions/load.server';
import { arrange, oneOfEachCountry } from '$lib/questions/same-election-different-verdicts/arrange';
import { byMission } from '$lib/questions/same-election-different-verdicts/by-mission';
import type { VerdictRow } from '$lib/questions/same-election-different-verdicts/row';
import { headline } from '$lib/questions/same-election-different-verdicts/words';
import { inScope } from '$lib/questions/scope';

const slug = 'same-election-different-verdicts';
const names = loadNames();
const caption = (rows: Awaited<ReturnType<typeof questionRows>>, question = slug) =>
  folders.get(question)?.question.caption(rows, { names, variant: 'most' }) ?? { headline: '', subtitle: '' };

const row = (mission: string, stance: string | null, more: Partial<VerdictRow> = {}): VerdictRow => ({
  mission,
  organization: mission.slice(mission.indexOf('/') + 1),
  country: mission.slice(0, 3),
  date: mission.slice(4, 14),
  type: 'presidential',
  contest: null,
  joint: '',
  stance,
  basis: stance && 'mission',
  text: null,
  observers: null,
  sources: 's',
  ...more
});

test('the headline counts the contests that the tables hold, as the question on conclusions over time does', async () => {
  const said = caption(await questionRows(slug)).headline;
  const [, times, of, first, second] = /^At (\d+) of (\d+) elections for which both have a conclusion, (.+) and (.+) concluded differently$/.exec(said) ?? []; // prettier-ignore
  const id = (short?: string) => Object.entries(names.organizations).find(([, name]) => name.short === short)?.[0]; // prettier-ignore
  const [expected] = (
    await (
      await datasetEngine()
    ).query(`
      WITH said AS (
        SELECT m.organization, e.contest, string_agg(DISTINCT k.stance, ' ' ORDER BY k.stance) AS stances
        FROM conclusions k JOIN missions m ON m.id = k.mission JOIN elections e ON e.id = m.election
        WHERE k.basis <> 'person'
        GROUP BY ALL
      )
      SELECT count(*) AS shared, count(*) FILTER (a.stances <> b.stances) AS differing
      FROM said a JOIN said b USING (contest)
      WHERE a.organization = '${id(first)}' AND b.organization = '${id(second)}'`)
  ).rows;
  expect([Number(times), Number(of)]).toEqual([expected?.differing, expected?.shared].map(Number));
  const over = caption(await questionRows('stances-over-time'), 'stances-over-time').headline;
  expect(over.match(/\d+/g)?.slice(0, 2)).toEqual([times, of]);
});

test('few conclusions make a plain headline; one text and one member’s words are counted as such', () => {
  expect(headline([], names)).toBe('No conclusion in view');
  expect(headline([row('AZE-2024-02-07-presidential/ots', null)], names)).toBe('No conclusion in view');
  expect(headline([row('AZE-2024-02-07-presidential/ots', 'endorsing')], names)).toBe(
    'One conclusion in view: endorsing (OTS)'
  );
  expect(headline([row('AZE-2024-02-07-presidential/ots', 'endorsing', { basis: 'person' })], names)).toBe(
    'Only words of single members are in view, no conclusion of a mission'
  );
  const signed = ['ep', 'pace', 'osce-pa'].map((id) =>
    row(`AZE-2024-02-07-presidential/${id}`, 'critical', { text: id === 'osce-pa' ? null : 't' })
  );
  expect(headline(signed, names)).toBe('All 2 conclusions in view are critical');
});

test('the elections with most conclusions are shown, newest first; in one country all of them', () => {
  const rows = [
    row('AZE-2010-01-01-presidential/a', 'endorsing'),
    row('AZE-2010-01-01-presidential/b', 'critical'),
    row('AZE-2020-01-01-presidential/a', 'endorsing'),
    row('AZE-2020-01-01-presidential/b', null),
    row('KAZ-2015-01-01-presidential/a', 'endorsing'),
    row('KAZ-2015-01-01-presidential/b', 'endorsing')
  ];
  const shown = (given: VerdictRow[], limit: number) => arrange(given, names, 'wide', limit).rows.map(({ id }) => id.slice(0, 8)); // prettier-ignore
  expect(shown(rows, 2)).toEqual(['KAZ-2015', 'AZE-2010']);
  expect(arrange(rows, names, 'wide', 2).hidden).toEqual({ panels: 1, rows: 2 });
  expect(shown(rows.slice(0, 4), 12)).toEqual(['AZE-2020', 'AZE-2010']);
  expect(oneOfEachCountry(rows).map(({ mission }) => mission.slice(0, 8))).toEqual(['AZE-2010', 'AZE-2010', 'KAZ-2015', 'KAZ-2015']); // prettier-ignore
});

test('at one election missions stand under their stance, the largest first, those of unknown size last', () => {
  const table = byMission(
    [
      row('AZE-2024-02-07-presidential/ots', 'endorsing'),
      row('AZE-2024-02-07-presidential/cis', 'endorsing', { observers: 169 }),
      row('AZE-2024-02-07-presidential/ieom-osce', null, { observers: 300 })
    ],
    names,
    12
  );
  expect(table.rows.map(({ label, detail }) => [label, detail])).toEqual([
    ['IEOM', '300 observers'],
    ['CIS', '169 observers'],
    ['OTS', '']
  ]);
  expect(table.verdicts.map(({ column }) => column)).toEqual(['none', 'endorsing', 'endorsing']);
});

test('a mission that came without a conclusion is drawn, one of which we know nothing is not', async () => {
  const rows = inScope(await questionRows(slug), { kind: 'country', id: 'AZE' });
  const question = folders.get(slug)?.question;
  const mark = (mission: string) => question?.mark(rows, mission, { names, variant: 'most' });
  expect(mark('AZE-2024-02-07-presidential/osce-pa')?.label).toBe(
    'OSCE PA, Azerbaijan, 7 Feb 2024: no conclusion in what we read; 80 observers'
  );
  expect(mark('AZE-2024-02-07-presidential/oas')?.rows).toEqual([]);
  const { hidden } = question?.chart(rows, { names, variant: 'most', scale: 'log', limit: 12, layout: builtLayouts[0] }) ?? {}; // prettier-ignore
  expect(hidden?.lines).toEqual([]);
});
