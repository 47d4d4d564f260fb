import { expect, test } from 'vitest';
import { compareWithRecord, presentResult } from '$lib/versions/compare-results.server';
import { loadSince, sinceEach } from '$lib/versions/load-since.server';
import { makeRecord } from '$lib/versions/make-record.server';
import type { CorrectionBehind } from '$lib/versions/since';
import { answered, azerbaijan, kazakhstan, names, older, present } from './two-versions';

const record = makeRecord('2026.1.0', [answered(older)], names);
const now = presentResult(answered(present), names);

test('missions are told by what became of their rows, the newest first', () => {
  expect(compareWithRecord(record, now, (mission) => mission !== `${kazakhstan}/cis`)).toEqual({
    headlines: { all: '1190 observers' },
    rows: 4,
    added: [`${kazakhstan}/ots`],
    changed: [`${azerbaijan}/ots`],
    gone: [`${kazakhstan}/cis`],
    pageless: [`${kazakhstan}/cis`]
  });
  expect(now).toMatchObject({ headlines: { all: '903 observers' }, rows: 4 });
});

test('rows that are the same in another order have not changed', () => {
  const same = presentResult(answered([...older].reverse()), names);
  expect(compareWithRecord(record, same)).toMatchObject({ added: [], changed: [], gone: [] });
});

test('where the question has other columns, its rows of then and now are not compared', () => {
  const other = presentResult(answered(present, ['note']), names);
  expect(compareWithRecord(record, other)).toMatchObject({
    added: [`${kazakhstan}/ots`],
    changed: null,
    gone: [`${kazakhstan}/cis`]
  });
});

test('without a record of the version, or of the question in it, nothing is compared', () => {
  expect(compareWithRecord(null, now)).toBeNull();
  expect(compareWithRecord(makeRecord('2026.1.0', [], names), now)).toBeNull();
});

test('each older version has the corrections of later ones, and none of its own', () => {
  const correction = (version: string): CorrectionBehind => ({
    version,
    tableTitle: 'Figures',
    missions: [],
    row: version,
    column: 'value',
    columnTitle: 'Value',
    old: '1',
    new: '2',
    place: null
  });
  const versions = ['2026.3.0', '2026.2.0', '2026.1.0'].map((version) => ({ version }));
  const corrections = versions.map(({ version }) => correction(version));
  const since = sinceEach(now, versions, corrections, () => record);
  const told = Object.entries(since).map(([version, of]) => [version, of?.corrections.map(({ row }) => row)]);
  expect(told).toEqual([
    ['2026.2.0', ['2026.3.0']],
    ['2026.1.0', ['2026.3.0', '2026.2.0']]
  ]);
  expect(sinceEach(now, versions, [], () => null)).toEqual({ '2026.2.0': null, '2026.1.0': null });
});

test('the record of a question is told where it was kept: the length of a mission corrected, and the capital not recorded', async () => {
  const { since } = await loadSince('days-in-country');
  const first = since['2026.11.0'];
  expect(first?.changed).toEqual(['KAZ-2020-08-12-upper-house/ots']);
  expect(first?.corrections.map(({ tableTitle, column }) => `${tableTitle}: ${column}`)).toContain(
    'Milestones: source'
  );
  expect(since['2026.11.1']).toMatchObject({ added: [], changed: [], gone: [], corrections: [] });
  expect((await loadSince('beyond-the-capital')).since).toEqual({ '2026.11.0': null, '2026.11.1': null });
});
