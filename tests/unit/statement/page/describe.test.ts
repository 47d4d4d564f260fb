import { expect, test } from 'vitest';
import { corrections, describeReading } from '$lib/statement/page/describe';
import type { Proposal, Reading } from '$lib/statement/proposal';

const names = {
  organizations: [{ id: 'ots', names: ['Organization of Turkic States', 'OTS'] }],
  nations: [{ id: 'KGZ', names: ['Kyrgyzstan'] }]
};
const mission = 'KGZ-2029-03-11-parliamentary/ots';
const text = 'OTS visited 1,061 stations. Two delegates came from Kyrgyzstan. All opened in time.';
const row = (
  table: Proposal['table'],
  words: string,
  fields: Proposal['fields'],
  confidence = 0.9
): Proposal => {
  const start = text.indexOf(words);
  return { table, fields, start, end: start + words.length, rule: 'test', confidence };
};
const figure = row('figures', '1,061 stations', {
  mission,
  election: 'KGZ-2029-03-11-parliamentary',
  measure: 'stations-visited',
  value: 1061,
  status: 'reported',
  precision: 'exact'
});
const proposals = [
  row(
    'findings',
    'All opened in time',
    { mission, theme: 'opening', polarity: 'positive', kind: 'finding' },
    0.5
  ),
  row('members', 'Kyrgyzstan', { mission, kind: 'country', member: 'KGZ' }, 0.7),
  figure,
  row('missions', 'OTS', { id: mission, election: 'KGZ-2029-03-11-parliamentary', organization: 'ots' })
];
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const reading: Reading = {
  proposals,
  sentences: [
    { ...at('OTS visited 1,061 stations.'), role: 'other' },
    { ...at('Two delegates came from Kyrgyzstan.'), role: 'method' },
    { ...at('All opened in time.'), role: 'other' }
  ],
  notStated: []
};

test('proposals stand in the order of a mission’s page, in words', () => {
  const { groups } = describeReading(text, reading, names);
  expect(groups.map(({ title, proposals: [first] }) => [title, first?.lead, first?.certainty])).toEqual([
    ['Missions', 'Organization of Turkic States', 'sure'],
    ['Figures', 'Polling stations visited, 1,061', 'sure'],
    ['Members of missions', 'Kyrgyzstan', 'likely'],
    ['Findings', 'Opening, Positive', 'look again']
  ]);
  expect(groups[1]?.proposals[0]?.more).toEqual([
    ['Status', 'Reported'],
    ['Precision', 'Exact']
  ]);
});

test('where a text speaks of several missions, each row says of which', () => {
  const other = row('heads', 'Two', { mission: 'KGZ-2029-03-11-parliamentary/cis', name: 'Ana Example' });
  const { groups } = describeReading(text, { ...reading, proposals: [...proposals, other] }, names);
  expect(
    groups.flatMap(({ proposals: all }) =>
      all.flatMap(({ more }) => more.filter(([title]) => title === 'Mission'))
    )
  ).toEqual([
    ['Mission', 'cis'],
    ['Mission', 'Organization of Turkic States'],
    ['Mission', 'Organization of Turkic States'],
    ['Mission', 'Organization of Turkic States']
  ]);
});

test('a sentence whose own words do not tell what it does is told by what was found in it', () => {
  const { sentences } = describeReading(text, reading, names);
  expect(sentences.map(({ role }) => role)).toEqual(['other', 'method', 'finding']);
});

test('a corrected row says what it says otherwise', () => {
  const cells = {
    id: '01234567',
    election: 'KGZ-2029-03-11-parliamentary',
    mission,
    measure: 'stations-visited',
    value: '1062',
    status: 'planned',
    precision: 'exact',
    as_of: '2029-03-11',
    said_by: '',
    source: 'press-kgz-2029',
    note: ''
  };
  expect(corrections(figure, cells, names)).toEqual([
    ['Value', '1062'],
    ['Status', 'Planned'],
    ['As of', '11 Mar 2029']
  ]);
  expect(corrections(figure, { ...cells, value: '1061', status: 'reported', as_of: '' }, names)).toEqual([]);
});
