import { expect, test } from 'vitest';
import { readTable } from '$lib/dataset/read-table';
import type { CheckedItem } from '$lib/missions/checklist';
import { checklistOf } from '$lib/missions/checklist.server';
import { asRows } from '$lib/questions/check-rows';
import { question } from '$lib/questions/disclosure/chart';
import type { DisclosureRow } from '$lib/questions/disclosure/row';
import { shaping } from '$lib/questions/disclosure/shape';
import { loadNames } from '$lib/questions/load-names.server';
import { questionRows } from '$lib/questions/load.server';
import { inScope } from '$lib/questions/scope';

const names = loadNames();
const view = { names, variant: 'all' };
const realRows = async () => (await questionRows('disclosure')) as readonly DisclosureRow[];

const stateOf = ({ known, nothing }: CheckedItem) =>
  known ? (known.announced ? 'announced' : known.own ? 'own' : 'others') : nothing?.kind;

const said = (item: string, state: string | null, more: { whole?: number; searched?: string } = {}) => ({
  mission: 'AZE-2013-10-09-presidential/ots',
  organization: 'ots',
  country: 'AZE',
  date: '2013-10-09',
  type: 'presidential',
  contest: null,
  joint: '',
  item,
  state,
  whole: 0,
  searched: null,
  sources: 's',
  ...more
});
const shaped = (...rows: ReturnType<typeof said>[]) => asRows<DisclosureRow>(shaping.shape(rows), question);

test('an item that nothing tells is one of several kinds of nothing', () => {
  const [row] = shaped(
    said('size', 'own'),
    said('head', null),
    said('stations', null, { searched: 'No number of polling stations found.', whole: 1 }),
    said('meetings', null, { whole: 1 }),
    said('places', null, { searched: 'Nothing found.' })
  );
  expect(row).toMatchObject({
    size: 'own',
    head: 'not-read',
    stations: 'not-found',
    meetings: 'not-stated',
    places: 'not-found',
    findings: 'not-read'
  });
});

test('says of a mission what its own checklist says', async () => {
  const items = { 'observers-total': 'size', 'observers-long-term': 'long_term', head: 'head', places: 'places', 'stations-visited': 'stations', meetings: 'meetings', conclusion: 'conclusion' } as const; // prettier-ignore
  const sampled = (await realRows()).filter((_, i) => i % 11 === 0);
  for (const row of sampled)
    for (const item of await checklistOf(row.mission))
      if (item.id in items) {
        const here = row[items[item.id as keyof typeof items]];
        expect([row.mission, item.id, here]).toEqual([row.mission, item.id, stateOf(item)]);
      }
});

test('the headline counts missions by item', async () => {
  const missions = (table: 'heads' | 'meetings') => new Set(readTable(table).map(({ mission }) => mission)).size; // prettier-ignore
  const stations = new Set(
    readTable('figures')
      .filter(
        ({ measure, mission, status }) => measure === 'stations-visited' && mission && status !== 'planned'
      )
      .map(({ mission }) => mission)
  ).size;
  expect(question.caption(await realRows(), view).headline).toBe(
    `Of ${readTable('missions').length.toLocaleString('en-GB')} missions in view, what we read tells the head’s name for ${missions('heads').toLocaleString('en-GB')}, the number of polling stations visited for ${stations}`
  );
  expect(question.caption([], view).headline).toBe('No mission in view');
});

test('a cell without a mission says that there is none in what we read; one of a few missions says what it is', async () => {
  const ots = inScope(await realRows(), { kind: 'organization', id: 'ots' });
  const mission = 'AZE-2024-02-07-presidential/ots';
  expect(question.mark(ots, `${mission}|stations`, view)).toMatchObject({
    label: 'OTS, Azerbaijan, 7 Feb 2024, stations: told by its own document',
    measures: ['stations-visited']
  });
  expect(question.mark(await realRows(), 'ots|long_term', view)).toMatchObject({ rows: [] });
  expect(question.mark(await realRows(), 'ots|head', view).label).toMatch(
    /^OTS, head: known of \d+ of 30 missions \(\d+ %, computed\)/
  );
});
