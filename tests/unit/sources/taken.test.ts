import { expect, test } from 'vitest';
import { table } from '../../../src/lib/dataset/lookup.server';
import { loadSource } from '../../../src/lib/sources/load-source.server';
import { citingTables } from '../../../src/lib/sources/taken';
import { countTaken, takenFrom } from '../../../src/lib/sources/taken.server';
import { descriptor } from '../../../src/lib/dataset/descriptor';

const load = (id: string) => {
  const source = loadSource(id);
  if (!source) throw new Error(`no source ${id}`);
  return source;
};

test('every row that names a source stands on the page of that source', () => {
  const rows = citingTables.flatMap((name) => table(name).map(({ source }) => source));
  const counted = table('sources').map(({ id }) => countTaken(id));
  expect(counted.reduce((sum, n) => sum + n, 0)).toBe(rows.length);
});

test('every table with a source is among the citing ones', () => {
  const citing = descriptor.resources
    .filter(({ name, fields }) => name !== 'source_notes' && fields.some((field) => field.name === 'source'))
    .map(({ name }) => name);
  expect([...citingTables].sort()).toEqual(citing.sort());
});

test('the meeting of two heads of mission: election first, then each mission', () => {
  const groups = takenFrom('seed-001');
  expect(groups.map(({ mission }) => mission)).toEqual([
    null,
    'AZE-2024-09-01-parliamentary/cis',
    'AZE-2024-09-01-parliamentary/sco'
  ]);
  const figures = groups[1]?.kinds.find((kind) => kind.table === 'figures');
  expect(figures?.items.map(({ head, text }) => `${head}: ${text}`)).toContain(
    'Observers in all: 133, reported, as of 31 Aug 2024, said by Leonid Anfimov, head of mission'
  );
});

test('a participant leads to the event', () => {
  const [election] = takenFrom('seed-001');
  const participants = election?.kinds.find((kind) => kind.table === 'participants');
  expect(new Set(participants?.items.map(({ id }) => id))).toEqual(new Set(['aze-2024-09-cis-sco-meeting']));
});

test('translations stand beside their reading', () => {
  expect(load('seed-001').notes).toContainEqual(
    expect.objectContaining({
      kindLabel: 'Translation',
      words: 'by-elections',
      reading: 'early elections',
      confidence: 'High'
    })
  );
});

test('a note leads to the documents that it names', () => {
  const notes = load('seed-003').notes.flatMap(({ note }) => note);
  expect(notes).toContainEqual(expect.objectContaining({ source: 'seed-003-news' }));
});

test('49 stations in 37 countries: one claim, many carriers', () => {
  const { carriers } = load('seed-004');
  expect(carriers.length).toBeGreaterThan(2);
  expect(carriers.flatMap(({ claims }) => claims)).toEqual(
    expect.arrayContaining(['Polling stations abroad: 49', 'Countries with polling abroad: 37'])
  );
  for (const { origin, sameOrigin } of carriers) expect(sameOrigin).toBe(origin === load('seed-004').origin);
});

test('an unknown document is none', () => {
  expect(loadSource('list')).toBeUndefined();
});

test('polling abroad names the country, and in brackets the city and its stations', () => {
  const kinds = takenFrom('menafn-aze-2024-abroad-list').flatMap((group) => group.kinds);
  const places = kinds.find((kind) => kind.table === 'polling_abroad')?.items.map(({ text }) => text);
  expect(places).toEqual(
    expect.arrayContaining(['Italy', 'Kazakhstan (Astana)', 'Türkiye (Ankara, 2 stations)'])
  );
});
