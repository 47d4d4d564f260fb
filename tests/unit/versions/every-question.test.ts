import { describe, expect, test } from 'vitest';
import { descriptor } from '$lib/dataset/descriptor';
import { rowOfMission } from '$lib/figure/since/since-in-view';
import { folders } from '$lib/questions/folders.server';
import { loadNames } from '$lib/questions/load-names.server';
import { questionRows } from '$lib/questions/load.server';
import { presentResult } from '$lib/versions/compare-results.server';
import { loadSince, readRecord } from '$lib/versions/load-since.server';
import { recordProblem } from './record-problem';

const { version, versions } = descriptor;
const record = readRecord(version);
const names = loadNames();

describe.each([...folders.values()])('$slug', ({ slug, question }) => {
  test('gives what the record of the present data says', async () => {
    const now = presentResult({ slug, question, rows: await questionRows(slug) }, names);
    expect(recordProblem(version, record, now)).toBeNull();
  });

  test('has rows of which filters and scopes read what their mission’s id tells', async () => {
    for (const { mission, organization, country, date, type } of await questionRows(slug))
      expect(rowOfMission(mission)).toEqual({ mission, organization, country, date, type, sources: '' });
  });

  test('says what has changed since every older version of the data', async () => {
    const { since, ...now } = await loadSince(slug);
    expect(now.version).toBe(version);
    expect(Object.keys(since).sort()).toEqual(versions.slice(0, -1).map((older) => older.version));
  });
});

test('the record holds no question that is none', () => {
  expect(Object.keys(record?.questions ?? {}).filter((slug) => !folders.has(slug))).toEqual([]);
});
