import { expect, test } from 'vitest';
import type { Correction, VersionChanges } from '$lib/changes/change';
import { placeOf } from '$lib/changes/row-place.server';
import { table } from '$lib/dataset/lookup.server';
import type { TableName } from '$lib/dataset/rows';
import type { QuestionRow } from '$lib/questions/question';
import { correctionsBehind } from '$lib/versions/corrections-behind.server';
import { tablesRead } from '$lib/versions/tables-read.server';

const [finding, other] = twoFindings();

/** Of two missions. */
function twoFindings() {
  const [one, ...others] = table('findings');
  const another = others.find(({ mission }) => mission !== one?.mission);
  if (!one || !another) throw new Error('the table of findings holds no two missions');
  return [one, another] as const;
}

const rowOf = (mission: string, sources: string): QuestionRow => ({
  mission,
  organization: mission.slice(mission.indexOf('/') + 1),
  country: mission.slice(0, 3),
  date: mission.slice(4, 14),
  type: mission.slice(15, mission.indexOf('/')),
  sources
});

const corrected = (name: TableName, row: string, column = 'summary'): VersionChanges[] => {
  const correction: Correction = {
    row,
    column,
    columnTitle: column,
    old: 'a',
    new: 'b',
    place: placeOf(name, row)
  };
  return [
    {
      version: '2',
      published: '2026-12-01',
      description: '',
      tables: [{ name, title: name, corrections: [correction] }]
    }
  ];
};

const rows = [rowOf(finding.mission, `another ${finding.source}`)];

test('a corrected finding is behind a question of findings that has a row of its mission, resting on its document', () => {
  const sql = 'SELECT * FROM findings';
  expect(correctionsBehind({ sql, rows }, corrected('findings', finding.id))).toMatchObject([
    { version: '2', row: finding.id, missions: [finding.mission] }
  ]);
  expect(correctionsBehind({ sql, rows }, corrected('findings', other.id))).toEqual([]);
  expect(
    correctionsBehind({ sql, rows: [rowOf(finding.mission, 'another')] }, corrected('findings', finding.id))
  ).toEqual([]);
  expect(correctionsBehind({ sql, rows }, corrected('findings', 'no such row'))).toEqual([]);
});

test('it is behind no question that does not read findings; one that lists all documents of a mission reads their source', () => {
  const change = (column: string, sql: string) =>
    correctionsBehind({ sql, rows }, corrected('findings', finding.id, column)).length;
  expect(change('summary', 'SELECT * FROM conclusions -- not findings')).toBe(0);
  expect(change('summary', 'SELECT * FROM theme_matrix')).toBe(1);
  expect(change('summary', 'SELECT * FROM mission_sources')).toBe(0);
  expect(change('source', 'SELECT * FROM mission_sources')).toBe(1);
});

test('a corrected document is behind every question that cites it', () => {
  const change = corrected('sources', finding.source, 'title');
  expect(correctionsBehind({ sql: 'SELECT * FROM missions', rows }, change)).toMatchObject([
    { missions: [finding.mission] }
  ]);
});

test('a query reads the tables that its views read', () => {
  expect([...tablesRead('SELECT * FROM countable_figures', 'value')].sort()).toEqual([
    'figures',
    'missions',
    'sources'
  ]);
});
