import { expect, test } from 'vitest';
import { sharedContests, type Comparable } from '$lib/compare/agreement';
import { comparedMissions } from '$lib/compare/compared-missions.server';
import { agreement, stancePairs } from '$lib/compare/counts';
import { mostComparedPair, partners } from '$lib/compare/partners';

type Stance = 'endorsing' | 'qualified' | 'critical';

const mission = (day: number, organization: string, stance?: Stance, more: Partial<Comparable> = {}) => ({
  election: `election-${day}`,
  contest: `election-${day}`,
  date: `2020-01-0${day}`,
  organization,
  ...(stance && { conclusion: { stance } }),
  ...more
});
const outcomes = (missions: Comparable[]) => sharedContests(missions, 'a', 'b').map(({ outcome }) => outcome);

test('contests at which both concluded are the same or different, the newest first', () => {
  const missions = [
    mission(1, 'a', 'critical'),
    mission(1, 'b', 'endorsing'),
    mission(2, 'a', 'qualified'),
    mission(2, 'b', 'qualified'),
    mission(3, 'a', 'qualified')
  ];
  expect(outcomes(missions)).toEqual(['same', 'different']);
});

test('a joint mission and its part are no pair, whatever both concluded', () => {
  const part = mission(1, 'b', 'endorsing', { joint: 'a' });
  expect(outcomes([mission(1, 'a', 'endorsing'), part])).toEqual(['joint']);
});

test('one text that both signed is no agreement', () => {
  const signed = { conclusion: { stance: 'endorsing' as const, text: 'signed-by-both' } };
  expect(outcomes([mission(1, 'a', undefined, signed), mission(1, 'b', undefined, signed)])).toEqual([
    'one-text'
  ]);
});

test('one member’s words are no conclusion, and none found is neither agreement nor disagreement', () => {
  const person = { conclusion: { stance: 'critical' as const, basis: 'person' as const } };
  expect(outcomes([mission(1, 'a', 'critical'), mission(1, 'b', undefined, person)])).toEqual(['person']);
  expect(outcomes([mission(1, 'a', 'critical'), mission(1, 'b')])).toEqual(['none-found']);
});

test('of several votes of one contest those on which both concluded count, once; one that differs decides', () => {
  const runoff = { contest: 'election-1' };
  const first = [mission(1, 'a', 'critical'), mission(1, 'b', 'critical')];
  const second = (stance?: Stance) => [mission(2, 'a', 'qualified', runoff), mission(2, 'b', stance, runoff)];
  expect(outcomes([...first, ...second()])).toEqual(['same']);
  expect(outcomes([...first, ...second('qualified')])).toEqual(['same']);
  expect(outcomes([...first, ...second('endorsing')])).toEqual(['different']);
  const other = mission(2, 'b', 'critical', runoff);
  expect(outcomes([mission(1, 'a', 'critical'), other])).toEqual(['same']);
});

test('all outcomes of every real pair add up, and are the same seen from either side', async () => {
  const missions = await comparedMissions();
  for (const { organization, agreement: seen } of partners(missions, 'pace')) {
    expect(agreement(sharedContests(missions, 'pace', organization))).toEqual(seen);
    expect(agreement(sharedContests(missions, organization, 'pace'))).toEqual(seen);
    expect(Object.values(seen.by).reduce((sum, n) => sum + n)).toBe(seen.shared);
  }
});

test('ODIHR and the joint mission are never compared where ODIHR was a part of it', async () => {
  const contests = sharedContests(await comparedMissions(), 'osce-odihr', 'ieom-osce');
  expect(agreement(contests).by.joint).toBeGreaterThan(80);
});

test('PACE and the European Parliament signed one text on Azerbaijan in 2013', async () => {
  const contests = sharedContests(await comparedMissions(), 'pace', 'ep');
  expect(contests.find(({ contest }) => contest === 'AZE-2013-10-09-presidential')?.outcome).toBe('one-text');
});

test('the pair shown by default has most contests with a conclusion of both, and was never joint', async () => {
  const missions = await comparedMissions();
  const pair = mostComparedPair(missions);
  if (!pair) throw new Error('the data hold no pair');
  const { compared, by } = agreement(sharedContests(missions, pair.a, pair.b));
  expect(by.joint).toBe(0);
  for (const organization of ['cis', 'sco', 'ots', 'ieom-osce', 'osce-odihr', 'eu-eom'])
    for (const { agreement: other } of partners(missions, organization).filter(
      (partner) => !partner.agreement.by.joint
    ))
      expect(other.compared).toBeLessThanOrEqual(compared);
});

test('stances beside each other add up to the contests compared', async () => {
  const contests = sharedContests(await comparedMissions(), 'cis', 'ieom-osce');
  const { compared, by } = agreement(contests);
  const pairs = stancePairs(contests);
  expect(pairs.flatMap(({ counts }) => counts).reduce((sum, n) => sum + n.contests, 0)).toBe(compared);
  const alike = pairs.map(
    ({ first, counts }) => counts.find(({ second }) => second === first)?.contests ?? 0
  );
  expect(alike.reduce((sum, n) => sum + n)).toBe(by.same);
});
