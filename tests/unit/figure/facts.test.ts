import { expect, test } from 'vitest';
import { loadElection } from '$lib/figure/load-election.server';

const election = loadElection('AZE-2024-02-07-presidential');
const ots = election?.missions.find(({ id }) => id.endsWith('/ots'));
const said = (kind: string) => ots?.facts.filter((fact) => fact.kind === kind).map(({ text }) => text);

test('a card can tell who led a mission, where it went, whom it met and when it spoke', () => {
  expect(said('heads')?.[0]).toMatch(/^Led by .+/);
  expect(said('places')).toContain('Shusha (city)');
  expect(said('meetings')?.join()).toContain('Central Election Commission');
  expect(said('milestones')).toContain('Deployed from: 4 Feb 2024');
});

test('the election itself has claims and facts of its own, each of a source that comes with it', () => {
  expect(election?.claims.map(({ measure }) => measure)).toContain('stations-abroad');
  expect(election?.facts.filter(({ kind }) => kind === 'polling-abroad')).toHaveLength(46);
  for (const { source } of [...(election?.claims ?? []), ...(election?.facts ?? [])])
    if (source) expect(election?.sources).toHaveProperty(source);
});

test('a gap has no document: it tells what was looked for, and when', () => {
  const gap = loadElection('KGZ-2021-01-10-presidential')?.facts.find(({ kind }) => kind === 'gaps');
  expect(gap).toMatchObject({ source: null });
  expect(gap?.text).toMatch(/\(looked for on \d+ \w+ 2026\)$/);
});
