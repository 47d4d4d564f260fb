import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readLexicon } from '$lib/statement/lexicon.server';
import { accept, beginSource, nameInAll, withdraw } from '$lib/statement/page/decide';
import { examplePublished, exampleText } from '$lib/statement/page/example';
import { keyOf } from '$lib/statement/page/proposal-key';
import { rowOf } from '$lib/statement/page/rows-above';
import type { Proposal } from '$lib/statement/proposal';
import { readStatement } from '$lib/statement/read-statement';
import { draftOf, errorsOf, ofNoPage, TestDraft } from './draft-rows';

const lexicon = readLexicon();
const dev = (name: string) => readFileSync(`tests/statements/dev/${name}.txt`, 'utf8');

const row = (table: Proposal['table'], fields: Proposal['fields']): Proposal => ({
  table,
  fields,
  start: 4,
  end: 25,
  rule: 'test',
  confidence: 1
});

const text = 'The Alliance for Fair Polls observed the election with 12 observers.';
const election = 'AZE-2029-02-11-presidential';
const mission = `${election}/afp`;
const proposals = [
  row('elections', { id: election, country: 'AZE', date: '2029-02-11', type: 'presidential', early: true }),
  row('missions', { id: mission, election, organization: 'afp', format: 'citizen' }),
  row('figures', {
    election,
    mission,
    measure: 'observers-total',
    value: 12,
    status: 'reported',
    precision: 'exact'
  }),
  row('figures', {
    election,
    measure: 'registered-voters',
    value: 900,
    status: 'reported',
    precision: 'about'
  })
] as const;
const source = { text, proposals, document: '' };
const [newElection, newMission, observers, voters] = proposals;

test.each([
  ['the example', exampleText, examplePublished],
  ['a statement before the vote', dev('a-01-ots-before-the-vote'), '2028-05-22'],
  ['a statement after it', dev('a-02-cis-statement'), '']
])(
  'all of %s accepted, and its document filled in: the check finds nothing to mend',
  (_, given, published) => {
    const read = readStatement(given, lexicon, published ? { published } : {});
    const draft = draftOf(given, published);
    for (const proposal of read.proposals)
      accept(draft, proposal, { text: given, proposals: read.proposals, document: '' });
    expect(errorsOf(draft)).toEqual([]);
    for (const proposal of read.proposals)
      expect(rowOf(draft, proposal.table, keyOf(proposal), ''), keyOf(proposal)).toBeGreaterThanOrEqual(0);
  }
);

test('a figure brings the mission, the election and the organization that it needs, once', () => {
  const draft = draftOf(text, '2029-02-12');
  accept(draft, observers, source);
  accept(draft, voters, source);
  accept(draft, newMission, source);
  accept(draft, newElection, source);
  expect(draft.rows.elections).toMatchObject([{ id: election, contest: election, early: 'true' }]);
  expect(draft.rows.organizations).toMatchObject([
    { name: 'Alliance for Fair Pol', kind: 'nongovernmental' }
  ]);
  const id = `${election}/${draft.rows.organizations[0]?.id}`;
  expect(draft.rows.missions).toMatchObject([{ id, election, format: 'citizen' }]);
  expect(draft.rows.figures).toMatchObject([
    { mission: id, measure: 'observers-total', value: '12', source: 'example-press-aze-2029' },
    { mission: '', election, measure: 'registered-voters', value: '900', source: 'example-press-aze-2029' }
  ]);
});

test('a corrected row is still the one of its proposal, and its mission may have got another id', () => {
  const draft = draftOf(text, '2029-02-12');
  accept(draft, observers, source);
  draft.write('organizations', 0, 'name', 'Alliance for Fair Polls');
  draft.write('figures', 0, 'value', '13');
  expect(rowOf(draft, 'figures', keyOf(observers), '')).toBe(0);
  expect(rowOf(draft, 'missions', keyOf(newMission), '')).toBe(0);
  accept(draft, observers, source);
  expect(draft.rows.figures).toMatchObject([{ mission: `${election}/alliance-for-fair-polls`, value: '13' }]);
});

test('what other rows name stays until these are rejected; a made organization goes with its mission', () => {
  const draft = draftOf(text, '2029-02-12');
  accept(draft, observers, source);
  expect(withdraw(draft, 'missions', keyOf(newMission), '')).toMatch(/reject them first/);
  expect(withdraw(draft, 'figures', keyOf(observers), '')).toBeNull();
  expect(withdraw(draft, 'missions', keyOf(newMission), '')).toBeNull();
  expect(draft.rows).toMatchObject({ figures: [], missions: [], organizations: [] });
});

test('of a mission and an election that we have no row is added, and rows of it name them', () => {
  const ours = 'AZE-2024-02-07-presidential';
  const figure = row('figures', {
    ...observers.fields,
    election: ours,
    mission: `${ours}/ots`
  });
  const draft = draftOf(text, '');
  accept(draft, figure, { text, proposals: [figure], document: '' });
  expect(draft.rows.elections).toEqual([]);
  expect(draft.rows.figures).toMatchObject([{ election: ours, mission: `${ours}/ots` }]);
  expect(errorsOf(draft)).toEqual([]);
  expect(rowOf(draft, 'figures', keyOf(figure), '')).toBe(0);
});

test('where the text does not date the election, the mission waits for one, and its rows follow it', () => {
  const figure = row('figures', {
    mission: 'ots',
    measure: 'teams',
    value: 2,
    status: 'reported',
    precision: 'exact'
  });
  const named = row('missions', { organization: 'ots' });
  const draft = draftOf(text, '');
  accept(draft, figure, { text, proposals: [figure, named], document: '' });
  expect(errorsOf(draft).join()).toContain('missions 0 election: empty');
  draft.write('missions', 0, 'election', 'AZE-2024-02-07-presidential');
  expect(draft.rows.figures[0]?.mission).toBe('AZE-2024-02-07-presidential/ots');
});

test('who took part belongs to the nearest meeting that the text speaks of', () => {
  const seminar = row('events', {
    election,
    date: '2029-02-01',
    kind: 'seminar',
    title: 'Training',
    summary: 'A training was held.'
  });
  const person = row('participants', { person: 'Ana Example', role: 'Chair', institution: 'Commission' });
  const draft = draftOf(text, '');
  accept(draft, person, { text, proposals: [...proposals, seminar, person], document: '' });
  expect(draft.rows.participants).toMatchObject([{ event: draft.rows.events[0]?.id, person: 'Ana Example' }]);
  expect(draft.rows.events[0]?.id).toMatch(/^aze-2029-02-training/);
});

test('where we have the document, all rows name ours, those that come later too', () => {
  const draft = draftOf(text, '2029-02-12');
  accept(draft, observers, source);
  nameInAll(draft, 'seed-000', '');
  accept(draft, row('heads', { mission, name: 'Ana Example' }), source);
  expect(draft.rows.sources).toEqual([]);
  expect([draft.rows.figures[0]?.source, draft.rows.heads[0]?.source]).toEqual(['seed-000', 'seed-000']);
});

test('a page says itself what it is called, whose it is and where it stands', () => {
  const draft = new TestDraft();
  const page = {
    title: 'Observers leave.',
    publisher: 'Example Press',
    url: 'https://example.org/7',
    published: '2029-02-12'
  };
  beginSource(draft, 'Observers leave.\n\nTwelve observers left.', page, '');
  expect(draft.rows.sources).toMatchObject([page]);
});

test('a second document of the same mission joins the draft: its rows name it, what is there once is not added twice', () => {
  const draft = draftOf(text, '2029-02-12');
  const member = row('members', { mission, kind: 'country', member: 'KAZ' });
  const first = { text, proposals: [...proposals, member], document: '' };
  for (const proposal of first.proposals) accept(draft, proposal, first);
  const second = { ...first, document: 'second' };
  beginSource(
    draft,
    'News of the mission\nMore words.',
    { ...ofNoPage, published: '2029-02-13' },
    second.document
  );
  const [, news] = draft.rows.sources;
  for (const proposal of second.proposals) accept(draft, proposal, second);

  const { elections, missions, organizations, members, figures } = draft.rows;
  expect([elections, missions, organizations, members].map(({ length }) => length)).toEqual([1, 1, 1, 1]);
  const told = figures.filter(({ measure }) => measure === 'observers-total').map(({ source }) => source);
  expect(told).toEqual(['example-press-aze-2029', news?.id]);

  expect(withdraw(draft, 'figures', keyOf(observers), second.document)).toBeNull();
  expect(rowOf(draft, 'figures', keyOf(observers), '')).toBe(0);
  nameInAll(draft, 'seed-000', second.document);
  expect(draft.rows.figures.map(({ source }) => source)).toEqual([
    'example-press-aze-2029',
    'example-press-aze-2029',
    'seed-000'
  ]);
  expect(draft.rows.sources).toHaveLength(1);
});

test('a member and a standard that our tables have are not added again', () => {
  const draft = draftOf(text, '');
  const angola = 'AGO-2012-08-31-general/au';
  const member = row('members', { mission: angola, kind: 'country', member: 'CAF' });
  const standard = row('standards', {
    mission: 'AZE-2024-02-07-presidential/ots',
    standard: 'national legislation of the host'
  });
  const given = [member, standard];
  for (const proposal of given) accept(draft, proposal, { text, proposals: given, document: '' });
  expect([draft.rows.members, draft.rows.standards, draft.rows.missions]).toEqual([[], [], []]);
  const another = row('members', { ...member.fields, member: 'KAZ' });
  accept(draft, another, { text, proposals: [another], document: '' });
  expect(draft.rows.members).toHaveLength(1);
});
