import { expect, it } from 'vitest';
import { OwnCheck, type OwnProblem } from '$lib/own-missions/own-check';
import { addedRows } from '$lib/own-missions/added-rows';
import { rowsAsFiles } from '$lib/own-missions/csv-text';
import { oneElection } from './one-election';
import { Draft, known, ourFiles, smallMission } from './our-tables';

const check = new OwnCheck(oneElection);

const said = (draft: Draft, severity: OwnProblem['severity'] = 'error') =>
  check
    .problems(draft.rows)
    .filter((problem) => problem.severity === severity)
    .map(({ table, row, column, message }) => `${table} ${row} ${column}: ${message}`);

it('finds nothing wrong with a mission that is filled in, nor tells what is wrong with our own rows', () => {
  expect(new OwnCheck(ourFiles).problems(smallMission().rows)).toEqual([]);
});

it('names row, column and mend of a wrong cell', () => {
  const draft = smallMission().write('figures', 0, 'value', '1,200');
  expect(said(draft)).toEqual([
    'figures 0 value: "1,200" is not a number (write 1200, without thousands separators)'
  ]);
});

it('tells what a new draft lacks, and not what follows from it', () => {
  const draft = new Draft().add('missions').add('figures');
  expect(said(draft)).toEqual([
    'missions 0 election: empty (give the id of a row in elections.csv)',
    'missions 0 organization: empty (give the id of a row in organizations.csv)',
    expect.stringContaining('figures 0 measure: empty (write one of the codes'),
    'figures 0 value: empty (write a number)',
    expect.stringContaining('figures 0 status: empty'),
    'figures 0 precision: empty (write exact, about or at-least)',
    'figures 0 source: empty (give the id of a row in sources.csv)'
  ]);
  expect(check.problems(draft.rows).every(({ isEmpty }) => isEmpty)).toBe(true);
});

it('tells where a row goes against another of the reader’s, by the number of that row', () => {
  const draft = smallMission().add('figures', {
    measure: 'observers-long-term',
    value: '13',
    status: 'reported',
    precision: 'exact'
  });
  expect(said(draft)).toEqual([
    'figures 1 value: 13 observers-long-term are more than the 12 observers-total of the same source in your row 1 (correct one, or say in the note what it counts)'
  ]);
});

it('adds to a mission that we have, whose own row it leaves as it is', () => {
  const draft = smallMission().write('missions', 0, 'organization', 'ots');
  expect(said(draft)).toEqual([]);
  expect(rowsAsFiles(addedRows(draft.rows, known.taken)).has('missions.csv')).toBe(false);
});

it('tells that an election stands twice', () => {
  const draft = new Draft().add('elections', { country: 'AZE', date: '2024-02-07', type: 'presidential' });
  expect(said(draft)).toEqual([
    expect.stringMatching(
      /^elections 0 null: country, date, type .* already stands in elections\.csv, line \d+/
    )
  ]);
});

it('warns of words that take sides', () => {
  const draft = smallMission().write('conclusions', 0, 'summary', 'The regime controlled the count.');
  expect(said(draft, 'warning')).toEqual([
    expect.stringContaining('conclusions 0 summary: "regime" takes sides')
  ]);
});
