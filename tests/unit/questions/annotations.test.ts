import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import { setServerDocument } from '$lib/charts/document';
import { draw } from '$lib/charts/draw';
import { builtLayouts } from '$lib/charts/layout';
import { readTable } from '$lib/dataset/read-table';
import { annotate } from '$lib/questions/annotations';
import { allAnnotations } from '$lib/questions/annotations.server';
import { folders } from '$lib/questions/folders.server';
import { loadNames } from '$lib/questions/load-names.server';
import { scopedNames } from '$lib/questions/load-scoped.server';
import { questionRows } from '$lib/questions/load.server';
import { inScope, type Scope } from '$lib/questions/scope';

const names = loadNames();
const [, wide] = builtLayouts;

beforeAll(() => setServerDocument(parseHTML('<!doctype html><html><body></body></html>').document));

const row = (date: string, organization = 'ots', country = 'KAZ') => ({
  mission: `${country}-${date}-presidential/${organization}`,
  organization,
  country,
  date,
  type: 'presidential',
  sources: 'a-source'
});

/** A chart of the real rows of a question in a scope, and its picture. */
async function chartOf(slug: string, scope: Scope) {
  const question = folders.get(slug)?.question;
  if (!question) throw new Error(`no question ${slug}`);
  const variant = question.variants[0].id;
  const rows = question.rows(inScope(await questionRows(slug), scope), variant);
  const chart = question.chart(rows, { names, layout: wide, variant, scale: 'log', limit: 12 });
  return {
    said: (chart.annotations ?? []).map(({ label }) => label),
    key: chart.key,
    svg: draw(chart.options)
  };
}

describe('what the tables bear out', () => {
  test('the Turkic Council was renamed, as its own documents before and after show', () => {
    const renames = allAnnotations().filter(({ kind }) => kind === 'rename');
    expect(renames).toEqual([
      {
        kind: 'rename',
        organization: 'ots',
        date: '2021-11-12',
        before: 'Turkic Council',
        now: 'OTS',
        sources: ['turkicstates-uzb-2021', 'ots-kgz-2021n']
      }
    ]);
    const titles = new Map(readTable('sources').map(({ id, title }) => [id, title]));
    expect(titles.get('turkicstates-uzb-2021')).toContain('Turkic Council');
    expect(titles.get('ots-kgz-2021n')).toContain('OTS');
  });

  test('the pandemic lasts from the first to the last election of which a mission named it', () => {
    const named = [...readTable('findings'), ...readTable('conclusions')].filter(({ summary }) =>
      /pandemic|COVID|coronavirus/.test(summary ?? '')
    );
    const dates = named.map(({ mission }) => mission.slice(4, 14)).sort();
    expect(named.length).toBeGreaterThan(20);
    expect(allAnnotations().find(({ kind }) => kind === 'pandemic')).toMatchObject({
      from: dates[0],
      until: dates.at(-1),
      said: named.length,
      sources: expect.arrayContaining(named.map(({ source }) => source))
    });
  });

  test('an early election has a document whose title calls it so; one without is left out', () => {
    const early = allAnnotations().filter((one) => one.kind === 'early');
    const called = readTable('elections').filter((election) => election.early);
    const of = (country: string) => early.filter((one) => one.country === country);
    expect(of('AZE').map(({ date }) => date)).toEqual([
      '2018-04-11',
      '2020-02-09',
      '2024-02-07',
      '2024-09-01'
    ]);
    expect(of('AZE').find(({ date }) => date === '2024-02-07')?.sources[0]).toBe('seed-002');
    expect(called.map(({ id }) => id)).toContain('GEO-2008-01-05-presidential');
    expect(of('GEO')).toEqual([]);
    const titles = new Map(readTable('sources').map(({ id, title }) => [id, title]));
    for (const source of early.flatMap(({ sources }) => sources))
      expect(titles.get(source)).toMatch(/early|snap|extraordinary|pre-term/i);
  });
});

describe('what a chart marks', () => {
  test('a chart of OTS lists and draws its renaming, one of the EU missions does not', async () => {
    const renamed = 'Turkic Council, from 12 Nov 2021 OTS';
    const ots = await chartOf('stances-over-time', { kind: 'organization', id: 'ots' });
    expect(ots.said).toContain(renamed);
    expect(ots.svg.querySelectorAll('path[stroke-dasharray="2 2"]')).toHaveLength(1);
    const eu = await chartOf('stances-over-time', { kind: 'organization', id: 'eu-eom' });
    expect(eu.said).not.toContain(renamed);
    expect(eu.svg.querySelectorAll('path[stroke-dasharray="2 2"]')).toHaveLength(0);
    expect(eu.key.map(({ label }) => label)).not.toContain('renamed');
  });

  test('early elections are marked where one country is in view, and not among several', async () => {
    const one = await chartOf('observers-over-time', { kind: 'country', id: 'KAZ' });
    expect(one.said.at(-1)).toBe(
      'called early by a source: 15 Jan 2012, 26 Apr 2015, 20 Mar 2016, 9 Jun 2019, 20 Nov 2022, 19 Mar 2023'
    );
    const all = await chartOf('observers-over-time', { kind: 'all' });
    expect(all.key.map(({ label }) => label)).not.toContain('early election');
  });

  test('each way to draw time has its signs in the key', async () => {
    for (const slug of [
      'observers-over-time',
      'wording-over-time',
      'findings-over-time',
      'observers-accredited'
    ]) {
      const { key, svg } = await chartOf(slug, { kind: 'country', id: 'KAZ' });
      expect(key.map(({ label }) => label)).toEqual(
        expect.arrayContaining(['missions spoke of the pandemic', 'early election'])
      );
      expect(svg.querySelectorAll('path[fill-opacity="0.6"]'), slug).toHaveLength(1);
    }
  });

  test('nothing is marked outside of the axis, and a span that reaches beyond it is cut', () => {
    const marked = (dates: string[], first: number, last: number) =>
      annotate(names, {
        rows: dates.map((date) => row(date)),
        panelOf: ({ country }) => country,
        years: { first, last }
      });
    expect(marked(['2005-12-04', '2007-08-18'], 2005, 2007)).toEqual({
      around: { band: null, rules: [], carets: [] },
      key: [],
      annotations: []
    });
    expect(marked(['2021-01-10', '2023-03-19'], 2021, 2023).around).toEqual({
      band: { from: '2021-01-01', until: '2021-08-12', label: 'pandemic' },
      rules: [{ panel: 'KAZ', date: '2021-11-12', label: 'OTS' }],
      carets: ['2022-11-20', '2023-03-19']
    });
  });
});

test('a page carries the annotations of its rows only, each with one or two documents', async () => {
  const kinds = async (scope: Scope) =>
    (await scopedNames(['stances-over-time'], scope)).annotations?.map(({ kind }) => kind);
  expect(await kinds({ kind: 'country', id: 'AZE' })).toEqual(['rename', 'early', 'early', 'early', 'early']);
  expect(await kinds({ kind: 'organization', id: 'ots' })).toEqual(['rename', 'pandemic']);
  expect(await kinds({ kind: 'election', id: 'AZE-2024-02-07-presidential' })).toEqual([]);
  expect(Math.max(...(names.annotations ?? []).map(({ sources }) => sources.length))).toBe(2);
});
