import { expect, test } from 'vitest';
import { loadElection } from '$lib/figure/load-election.server';
import { compare } from '$lib/statement/page/comparison';
import type { Proposal } from '$lib/statement/proposal';

const election = 'AZE-2024-02-07-presidential';
const mission = `${election}/ots`;
const found = loadElection(election);
if (!found) throw new Error(`no election ${election}`);
const document = found;

const row = (table: Proposal['table'], fields: Proposal['fields']): Proposal => ({
  table,
  fields,
  start: 0,
  end: 1,
  rule: 'test',
  confidence: 1
});
const visited = (value: number) =>
  row('figures', {
    election,
    mission,
    measure: 'stations-visited',
    value,
    status: 'reported',
    precision: 'exact'
  });
const verdict = (proposal: Proposal, text = '') => compare([proposal], text, document)[0]?.verdict;

test('a figure that we have from another document is confirmed, one that we have otherwise differs', () => {
  expect(verdict(visited(22))).toBe('confirms');
  expect(verdict(visited(23))).toBe('differs');
  expect(verdict(row('figures', { ...visited(2).fields, measure: 'meetings-held' }))).toBe('new');
});

test('where the text has the title of our document, we have it already', () => {
  const title = document.sources['menafn-aze-2024-ots-statement']?.title ?? '';
  expect(title).not.toBe('');
  expect(verdict(visited(22), `News\n${title.toUpperCase()}\nBaku, 8 February`)).toBe('have');
});

test('our rows stand beside with their sources', () => {
  const [compared] = compare([visited(23)], '', document);
  expect(compared).toMatchObject({ what: 'Polling stations visited', says: '23, reported' });
  expect(compared?.ours).toContainEqual({
    says: '22, reported',
    isSame: false,
    source: 'seed-002',
    isThis: false
  });
});

test('heads are the same with or without marks, dates by their day, conclusions by their stance', () => {
  const facts = document.missions.find(({ id }) => id === mission)?.facts ?? [];
  const led =
    facts
      .find(({ kind }) => kind === 'heads')
      ?.text.replace('Led by ', '')
      .split(',')[0] ?? '';
  expect(led).not.toBe('');
  expect(verdict(row('heads', { mission, name: led.toUpperCase() }))).toBe('confirms');
  expect(verdict(row('heads', { mission, name: 'Ana Example' }))).toBe('differs');
  expect(verdict(row('conclusions', { mission, stance: 'endorsing' }))).toBe('confirms');
  expect(verdict(row('conclusions', { mission, stance: 'critical' }))).toBe('differs');
  const told = facts.find(({ kind }) => kind === 'milestones')?.text ?? '';
  expect(told).toMatch(/2024/);
  expect(verdict(row('milestones', { mission, event: 'press-conference', date: '2023-01-01' }))).not.toBe(
    'confirms'
  );
});

test('a mission that we do not have says only new things', () => {
  expect(verdict(row('heads', { mission: `${election}/oas`, name: 'Ana Example' }))).toBe('new');
});

test('what is not compared is left out', () => {
  expect(compare([row('places', { mission, name: 'Baku', kind: 'city' })], '', document)).toEqual([]);
});
