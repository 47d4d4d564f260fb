import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { descriptor } from '$lib/dataset/descriptor';
import { presentResult } from '$lib/versions/compare-results.server';
import { hashesByMission } from '$lib/versions/hash-rows.server';
import { readRecord } from '$lib/versions/load-since.server';
import { makeRecord, recordText } from '$lib/versions/make-record.server';
import { readHashes, readMissions, writeHashes, writeMissions } from '$lib/versions/record-missions.server';
import { recordProblem } from './record-problem';
import { answered, azerbaijan, first, kazakhstan, names, older, present } from './two-versions';

test('a record that is missing, or says otherwise, is told of with the command that mends it', () => {
  const record = (rows: typeof older) => makeRecord('2', [answered(rows)], names);
  const now = presentResult(answered(present), names);
  expect(recordProblem('2', null, now)).toBe(
    'data/results/2.json is missing: npm run record:results writes it.'
  );
  expect(recordProblem('2', makeRecord('2', [], names), now)).toBe(
    'data/results/2.json does not hold the question “observers”: npm run record:results writes it anew.'
  );
  expect(recordProblem('2', record(older), now)).toMatch(
    /^data\/results\/2\.json is not what the question “observers” gives: .*npm run record:results/
  );
  expect(recordProblem('2', record(present), now)).toBeNull();
});

test('a record is read back as it was written, a line a question', () => {
  const record = makeRecord('2', [answered(present)], names);
  const text = recordText(record);
  expect(JSON.parse(text)).toEqual(record);
  expect(text.split('\n').filter((line) => line.startsWith('"observers":'))).toHaveLength(1);
});

test('each record is of a published version, and holds a hash for each mission of each question', () => {
  const published = descriptor.versions.map(({ version }) => `${version}.json`);
  for (const file of readdirSync('data/results').filter((name) => name.endsWith('.json'))) {
    expect(published).toContain(file);
    const record = readRecord(file.replace(/\.json$/, ''));
    expect(record?.version).toBe(file.replace(/\.json$/, ''));
    const missions = readMissions(record?.missions ?? {});
    for (const recorded of Object.values(record?.questions ?? {}))
      expect(readHashes(recorded, missions).size).toBeLessThanOrEqual(recorded.rows);
  }
});

test('a hash does not depend on the order of rows, of columns or of sources, nor on the last digits of a sum', () => {
  const columns = ['mission', 'observers', 'sources'];
  const hashed = hashesByMission(older, columns);
  expect(hashesByMission([...older].reverse(), [...columns].reverse())).toEqual(hashed);
  const summed = older.map((row) => ({ ...row, observers: row.observers + 1e-13 * row.observers }));
  expect(hashesByMission(summed, columns)).toEqual(hashed);
  const now = hashesByMission(present, columns);
  expect(now.get(`${azerbaijan}/cis`)).toBe(hashed.get(`${azerbaijan}/cis`));
  expect(now.get(`${azerbaijan}/ots`)).not.toBe(hashed.get(`${azerbaijan}/ots`));
});

test('two rows of a mission are told from one, and nothing from a text', () => {
  const of = (...rows: object[]) =>
    hashesByMission(
      rows.map((cells) => ({ ...first, ...cells })),
      ['note']
    ).get(first.mission);
  expect(new Set([of({}), of({}, {}), of({ note: 'null' }), of({ note: '' })]).size).toBe(4);
});

test('missions are written short and read back the same', () => {
  const missions = [`${azerbaijan}/cis`, `${azerbaijan}/ots`, `${kazakhstan}/`, `${kazakhstan}/cis`];
  expect(writeMissions(missions)).toEqual({ [azerbaijan]: '/cis /ots', [kazakhstan]: '/ /cis' });
  expect(readMissions(writeMissions(missions))).toEqual(missions);
  const many = Array.from({ length: 21 }, (_, i) => `${kazakhstan}/org-${i}`);
  const hashes = new Map(many.flatMap((mission, i) => (i % 3 ? [] : [[mission, `h${i}`.padEnd(4, '.')]])));
  const written = writeHashes(hashes, many);
  expect(readHashes(written, many)).toEqual(hashes);
  expect(() => readHashes({ ...written, hashes: written.hashes.slice(4) }, many)).toThrow(
    /not as many hashes/
  );
});
