import { describe, expect, test } from 'vitest';
import { asRows } from '$lib/questions/check-rows';
import { loadNames } from '$lib/questions/load-names.server';
import { questionRows } from '$lib/questions/load.server';
import { question } from '$lib/questions/mission-makeup/chart';
import { groupingOf, withoutParts } from '$lib/questions/mission-makeup/bars';
import { rest, whole } from '$lib/questions/mission-makeup/parts';
import type { MakeupRow } from '$lib/questions/mission-makeup/row';

const names = loadNames();
const all = async () =>
  asRows(
    (await questionRows('mission-makeup')).map((cells) => ({ ...cells })),
    question
  );

const row = (change: Partial<MakeupRow>): MakeupRow => ({
  mission: 'AZE-2020-02-09-parliamentary/osce-odihr',
  organization: 'osce-odihr',
  country: 'AZE',
  date: '2020-02-09',
  type: 'parliamentary',
  contest: null,
  joint: '',
  long_term: null,
  long_term_with_core: 0,
  short_term: null,
  core_team: null,
  parliamentarians: null,
  total: null,
  total_status: null,
  sources: 'a-source',
  ...change
});

describe('what shares are of', () => {
  test('is the total, with the rest not broken down', () => {
    const one = row({ long_term: 26, core_team: 12, total: 238 });
    expect([whole(one), rest(one)]).toEqual([238, 200]);
  });

  test('is the sum of the parts without a total, if short-term observers are among them', () => {
    expect(whole(row({ long_term: 25, short_term: 75 }))).toBe(100);
    expect(whole(row({ long_term: 25, core_team: 12 }))).toBeNull();
  });

  test('is not told where the parts come to more than the total', () => {
    expect(
      whole(row({ long_term: 30, short_term: 50, core_team: 9, parliamentarians: 7, total: 90 }))
    ).toBeNull();
  });
});

test('parts that take in others are told apart by their notes', async () => {
  const byMission = new Map((await all()).map((one) => [one.mission, one]));
  // “long-term observers as counted by the OSCE PA (apparently with the core team)”
  expect(byMission.get('KGZ-2010-10-10-parliamentary/osce-odihr')).toMatchObject({
    long_term: 40,
    long_term_with_core: 1,
    core_team: null,
    short_term: 206
  });
  // Short-term observers “for ODIHR, OSCE PA, PACE and EP”: with the members of parliament left out, one part remains.
  expect(byMission.has('GEO-2008-01-05-presidential/ieom-osce')).toBe(false);
});

test('no planned number is a part', async () => {
  const statuses = new Set((await all()).map((one) => one.total_status));
  expect(statuses).not.toContain('planned');
});

test('the headline adds people up', () => {
  const rows = [
    row({ core_team: 10, long_term: 20, short_term: 70 }),
    row({
      mission: 'KAZ-2021-01-10-parliamentary/eu-eom',
      organization: 'eu-eom',
      long_term: 40,
      short_term: 30,
      total: 100
    })
  ];
  expect(question.caption(rows, { names, variant: 'share' }).headline).toBe(
    'Of 200 people in 2 missions whose make-up is known, 5 % core team, 30 % long-term observers, 50 % short-term observers and 15 % not broken down'
  );
});

test('a part of a joint mission in view is not added up with it', () => {
  const joint = row({
    mission: 'AZE-2020-02-09-parliamentary/ieom-osce',
    organization: 'ieom-osce',
    joint: ''
  });
  const part = row({ joint: 'ieom-osce' });
  expect(withoutParts([joint, part])).toEqual([joint]);
  expect(withoutParts([part])).toEqual([part]);
});

test('bars are organizations while many missions are in view', async () => {
  const rows = question.rows(await all(), 'share');
  expect(groupingOf(rows, 'share')).toBe('organization');
  expect(groupingOf(rows.slice(0, 40), 'share')).toBe('mission');
  expect(groupingOf(rows, 'people')).toBe('mission');
});

test('no row makes a plain headline', () => {
  expect(question.caption([], { names, variant: 'share' }).headline).toBe(
    'No mission in view with two or more known parts'
  );
});
