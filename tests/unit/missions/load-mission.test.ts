import { expect, test } from 'vitest';
import { table } from '$lib/dataset/lookup.server';
import type { MissionPageData } from '$lib/missions/mission-page';
import { loadMission } from '$lib/missions/load-mission.server';
import { missionTitle } from '$lib/missions/mission-title';
import { describeMission, missionEvent } from '$lib/missions/describe';

async function mission(id: string): Promise<MissionPageData> {
  const data = await loadMission(id);
  if (!data) throw new Error(`no mission ${id}`);
  return data;
}

const item = (data: MissionPageData, id: string) => data.checklist.find((checked) => checked.id === id);

test('each mission has a page, with a title of its own and a document behind every row', async () => {
  const pages = await Promise.all(table('missions').map(({ id }) => mission(id)));
  expect(new Set(pages.map((data) => missionTitle(data.mission))).size).toBe(pages.length);
  for (const data of pages) {
    const documents = new Set(data.documents.map(({ id }) => id));
    const cited = [
      ...data.claims.flatMap(({ settled, announced }) => [...settled, ...announced]),
      ...data.conclusions,
      ...[data.heads, data.members, data.places, data.meetings, data.milestones, data.statements].flatMap(
        (rows) => rows.flatMap((row) => row.rows)
      ),
      ...data.events
    ];
    expect(cited.every(({ source }) => documents.has(source))).toBe(true);
  }
}, 120_000);

test('there is no page for a mission that the data do not hold', async () => {
  expect(await loadMission('AZE-2024-02-07-presidential/nobody')).toBeNull();
});

test('a mission is titled by the name that its organization had then', async () => {
  expect(missionTitle((await mission('AZE-2024-02-07-presidential/ots')).mission)).toBe(
    'OTS at Azerbaijan’s presidential election, 7 Feb 2024'
  );
  expect(missionTitle((await mission('AZE-2020-02-09-parliamentary/ots')).mission)).toBe(
    'Turkic Council at Azerbaijan’s parliamentary election, 9 Feb 2020'
  );
});

test('the long-term share of the CIS mission of September 2024 is computed, with its formula', async () => {
  const { computed, events } = await mission('AZE-2024-09-01-parliamentary/cis');
  expect(computed).toContainEqual({
    label: 'Long-term share',
    value: '7.5 %',
    formula: '10 of 133 observers'
  });
  expect(events.map(({ kind }) => kind)).toContain('Joint meeting');
});

test('what a document that was read whole does not say is not stated; what was announced is not taken as done', async () => {
  const data = await mission('AZE-2024-02-07-presidential/ots');
  expect(item(data, 'observers-total')?.nothing?.kind).toBe('not-stated');
  expect(item(data, 'recommendations')?.nothing?.kind).toBe('not-stated');
  expect(item(data, 'stations-visited')?.known).toMatchObject({ says: '22 stations', own: true });
  const planned = await mission('AZE-2020-02-09-parliamentary/ots');
  expect(item(planned, 'press-conference')?.known).toMatchObject({ says: '10 Feb 2020', announced: true });
});

test('what was searched in vain counts for what the note names', async () => {
  const data = await mission('AZE-2024-09-01-parliamentary/cis');
  expect(item(data, 'conclusion')?.nothing).toMatchObject({ kind: 'not-found', searched: '2026-11-21' });
  expect(item(data, 'openings-observed')?.nothing?.kind).toBe('not-read');
});

test('the checklist asks the same of every mission', async () => {
  const labels = async (id: string) => (await mission(id)).checklist.map(({ label }) => label);
  expect(await labels('AZE-2013-10-09-presidential/osce-odihr')).toEqual(
    await labels('ALB-2021-04-25-parliamentary/osce-pa')
  );
});

test('a document from before the vote holds no conclusion', async () => {
  const { noConclusion, conclusions } = await mission('AZE-2020-02-09-parliamentary/ots');
  expect(conclusions).toEqual([]);
  expect(noConclusion).toMatchObject({ beforeVote: true });
});

test('congratulations stand apart from events and conclusion', async () => {
  const data = await mission('AZE-2024-02-07-presidential/ots');
  expect(data.messages.map(({ kind }) => kind)).toEqual(['Message']);
  expect(data.events.map(({ kind }) => kind)).toEqual(['Claim of a first time']);
  expect(data.conclusions.map(({ stance }) => stance)).toEqual(['endorsing']);
});

test('a mission stands in its series through a rename', async () => {
  const { series } = await mission('AZE-2024-02-07-presidential/ots');
  expect(series.previous?.short).toBe('Turkic Council');
  expect(series.next?.id).toBe('AZE-2024-09-01-parliamentary/ots');
});

test('a place is named as in its source, with the other names in use', async () => {
  const { places } = await mission('AZE-2024-02-07-presidential/ots');
  const hankendi = places.find(({ name }) => name === 'Hankendi');
  expect(hankendi?.aliases.map(({ alias }) => alias)).toEqual(
    expect.arrayContaining(['Khankendi', 'Stepanakert'])
  );
});

test('a text that several bodies signed is a document of the joint mission’s own', async () => {
  const { documents, conclusions } = await mission('AZE-2013-10-09-presidential/ieom-osce');
  expect(documents.find(({ id }) => id === conclusions[0]?.source)?.own).toBe(true);
});

test('a mission is described from its rows, for search engines too', async () => {
  const data = await mission('AZE-2024-02-07-presidential/ots');
  expect(describeMission(data)).toBe(
    'The observation mission of OTS at the presidential election in Azerbaijan on 7 Feb 2024: 22 polling stations visited; conclusion: endorsing; from 5 documents.'
  );
  expect(missionEvent(data)).toMatchObject({
    '@type': 'Event',
    startDate: '2024-02-04',
    endDate: '2024-02-07',
    organizer: { name: 'Organization of Turkic States' }
  });
});
