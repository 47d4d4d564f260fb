import { expect, test } from 'vitest';
import { partsInMark } from '$lib/figure/in-mark';
import { loadElection } from '$lib/figure/load-election.server';

const election = loadElection('AZE-2024-02-07-presidential');
if (!election) throw new Error('the election is not in the data');
const ots = `${election.id}/ots`;
const { country, date, type } = election;
const rowOf = (mission: string) => ({ mission, organization: '', country, date, type, sources: '' });

test('a card lists of a mission what its mark stands for, and nothing else', () => {
  const parts = partsInMark({ rows: [rowOf(ots)], label: '', facts: ['heads'] }, election);
  expect(parts.map((part) => part.mission?.id)).toEqual([ots]);
  expect(new Set(parts[0]?.facts.map(({ kind }) => kind))).toEqual(new Set(['heads']));
  expect(parts[0]).toMatchObject({ claims: [], findings: [], conclusions: [] });
});

test('a mark of findings lists those of its theme and polarity', () => {
  const found = election.missions.find(
    ({ findings }) => new Set(findings.map(({ theme }) => theme)).size > 1
  );
  const [first] = found?.findings ?? [];
  if (!found || !first) throw new Error('no mission has findings on two themes');
  const { theme, polarity } = first;
  const row = { ...rowOf(found.id), theme, polarity };
  const [part] = partsInMark({ rows: [row], label: '' }, election);
  expect(part?.findings).toContainEqual(first);
  expect(part?.findings.length).toBeLessThan(found.findings.length);
  for (const finding of part?.findings ?? []) expect(finding).toMatchObject({ theme, polarity });
});

test('what is said of the election itself comes first, without a mission', () => {
  const parts = partsInMark(
    { rows: [rowOf(`${election.id}/`), rowOf(ots)], label: '', measures: ['stations-abroad'] },
    election
  );
  expect(parts.map((part) => part.mission?.id ?? null)).toEqual([null, ots]);
  expect(new Set(parts[0]?.claims.map(({ measure }) => measure))).toEqual(new Set(['stations-abroad']));
});
