import { expect, test } from 'vitest';
import { table } from '$lib/dataset/lookup.server';
import { loadElectionPage, type ElectionPageData } from '$lib/elections/load-election-page.server';
import { countTexts, inShort, verdictWords } from '$lib/elections/summary';

async function pageOf(id: string): Promise<ElectionPageData> {
  const page = await loadElectionPage(id);
  if (!page) throw new Error(`no election ${id}`);
  return page;
}

test('every election has a page: titles differ, and every document that is named is there', async () => {
  const pages = await Promise.all(table('elections').map(({ id }) => pageOf(id)));
  expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length);
  for (const page of pages) {
    const named = [
      ...page.verdicts.flatMap(({ conclusion }) => (conclusion ? [conclusion.source] : [])),
      ...page.electionNumbers.known.flatMap(({ claims }) => claims.map(({ source }) => source)),
      ...page.timeline.flatMap(({ entries }) => entries.flatMap(({ sources }) => sources)),
      ...page.disagreements.flatMap(({ claims }) => claims.map(({ source }) => source)),
      ...page.events.map(({ source }) => source),
      ...(page.abroad?.provisions.map(({ source }) => source) ?? [])
    ];
    expect(named.filter((source) => !page.documents[source])).toEqual([]);
    expect(inShort(page)).not.toMatch(/undefined|null|NaN/);
  }
}, 60_000);

test('no page for an election that is not there', async () => {
  expect(await loadElectionPage('AZE-1900-01-01-presidential')).toBeNull();
});

test('Azerbaijan 2013: parts stand under their joint mission, and one signed text is told and counted once', async () => {
  const { missions, verdicts } = await pageOf('AZE-2013-10-09-presidential');
  expect(missions.map(({ short, partOf }) => (partOf ? `- ${short}` : short))).toEqual([
    'CIS',
    '- IPA CIS',
    'IEOM',
    '- EP',
    '- ODIHR',
    '- OSCE PA',
    '- PACE',
    'Turkic Council'
  ]);
  const [ep, pace] = verdicts.filter(({ conclusion }) => conclusion?.text);
  expect(ep).toMatchObject({ shownAt: null, sharedWith: ['AZE-2013-10-09-presidential/pace'] });
  expect(pace).toMatchObject({ shownAt: 'AZE-2013-10-09-presidential/ep' });
  expect(countTexts(verdicts)).toEqual({ endorsing: 3, qualified: 0, critical: 2 });
  expect(verdictWords(verdicts)).toContain('6 of 8 missions with a conclusion');
});

test('Azerbaijan, February 2024: polling abroad is set beside the series, and says how far it reaches', async () => {
  const { abroad } = await pageOf('AZE-2024-02-07-presidential');
  expect(abroad?.perCountry).toMatchObject({ value: '1.3', formula: '49 ÷ 37' });
  expect(abroad?.records.map(({ record }) => record)).toMatchObject([
    { kind: 'highest', value: 49, earlier: 41, n: 1 },
    { kind: 'highest', value: 37, earlier: 32, n: 1, announced: true }
  ]);
  expect(abroad?.unknownEarlier).toBeGreaterThan(0);
  expect(abroad?.newCountries).toBeNull();
  expect(abroad?.places).toHaveLength(37);
});

test('Azerbaijan, February 2024: days before, on and after election day', async () => {
  const { timeline } = await pageOf('AZE-2024-02-07-presidential');
  expect(timeline.map(({ id }) => id)).toEqual(['before', 'day', 'after']);
  const ots = timeline.flatMap(({ entries }) => entries).filter(({ mission }) => mission?.endsWith('/ots'));
  expect(ots[0]).toMatchObject({ offset: -3, what: 'deployed from this day', planned: false });
  const [before, day, after] = timeline.map(({ entries }) => entries.map(({ offset }) => offset));
  expect(before?.every((offset) => offset < 0)).toBe(true);
  expect(day?.every((offset) => offset === 0)).toBe(true);
  expect(after?.every((offset) => offset > 0)).toBe(true);
});

test('Azerbaijan, February 2024: a place stands with its other names, a message apart from claims', async () => {
  const { went, events } = await pageOf('AZE-2024-02-07-presidential');
  expect(went.lines.find(({ label }) => label === 'Hankendi')?.also).toContain('Khankendi');
  expect(events.map(({ kind }) => kind)).toContain('message');
  expect(events.find(({ kind }) => kind === 'seminar')?.participants.length).toBeGreaterThan(3);
});

test('Kazakhstan, August 2020: electors voted', async () => {
  const { facts } = await pageOf('KAZ-2020-08-12-upper-house');
  expect(facts.suffrage?.label).toBe('Indirect');
});

test('an election without a mission says so', async () => {
  const page = await pageOf('GMB-2016-12-01-presidential');
  expect(page.missions).toEqual([]);
  expect(inShort(page)).toBe(
    'No observation mission found; known of the election: candidates; from 1 document.'
  );
});
