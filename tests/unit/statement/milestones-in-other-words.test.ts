import { describe, expect, it } from 'vitest';
import { readLexicon } from '$lib/statement/lexicon.server';
import { readStatement } from '$lib/statement/read-statement';

const lexicon = readLexicon();
const milestones = (text: string, published: string) =>
  readStatement(text, lexicon, { published }).proposals.flatMap(({ table, fields }) =>
    table === 'milestones' ? [[fields.event, fields.date, fields.planned]] : []
  );
const opening =
  'The CIS observer mission followed the presidential election in Kazakhstan on 10 June 2029.\n\n';
const told = (text: string, published = '2029-06-11') => milestones(opening + text, published);

describe('when a mission came, spoke and left, in other words', () => {
  it.each([
    [
      'The CIS deployed its mission for the presidential election of 10 June 2029 on 27 May.',
      ['deployed-from', '2029-05-27', false]
    ],
    [
      'The mission stayed in Kazakhstan from 7 to 11 June and met, inter alia, the Chairman of the Central Election Commission.',
      ['deployed-to', '2029-06-11', false]
    ],
    [
      'During its stay in Astana on 7-11 June 2029 the mission held meetings.',
      ['deployed-from', '2029-06-07', false]
    ],
    [
      'The CIS opened on 27 May an observation mission in Kazakhstan.',
      ['deployed-from', '2029-05-27', false]
    ],
    [
      'The mission to the elections to be held on 10 June 2029 started its work on 2 June.',
      ['deployed-from', '2029-06-02', false]
    ],
    ['– When will you publish?\n– A statement on Thursday, 14 June 2029.', ['statement', '2029-06-14', true]],
    ['Days in the field: May 31 – June 12', ['deployed-from', '2029-05-31', false]],
    ['On 5 June they were joined by 46 short-term observers.', ['deployed-from', '2029-06-05', false]],
    ['The observers got here on the 4th of June.', ['deployed-from', '2029-06-04', false]],
    ['The observers arrived on the 4th and leave tomorrow.', ['deployed-from', '2029-06-04', false]],
    ['The mission started on 20 May and will conclude on 14 June.', ['deployed-to', '2029-06-14', true]],
    ['The visit of the mission will last until 14 June.', ['deployed-to', '2029-06-14', true]],
    [
      '“When will you present your conclusions?”\n“On 15 June, in Astana.”',
      ['statement', '2029-06-15', true]
    ],
    ['The missions are to issue preliminary statements on 12 June.', ['statement', '2029-06-12', true]],
    ['Since its launch on 15 May the mission has met all parties.', ['deployed-from', '2029-05-15', false]],
    ['14 June is the day on which the observers will end their work.', ['deployed-to', '2029-06-14', true]],
    ['By 14 June the observers are due to have left.', ['deployed-to', '2029-06-14', true]],
    [
      'What the mission has seen at the stations will be made public on 12 June.',
      ['statement', '2029-06-12', true]
    ],
    ['The head of the mission spoke at a briefing.', ['press-conference', '2029-06-11', false]]
  ])('is told: %s', (text, row) => {
    expect(told(text)).toContainEqual(row);
  });

  it('tells arrivals on two days of arrivals alone', () => {
    const rows = told('The observers will fly in on 7 and 8 June.', '2029-06-02');
    expect(rows).toContainEqual(['deployed-from', '2029-06-07', true]);
    expect(rows.map(([event]) => event)).not.toContain('deployed-to');
  });

  it.each([
    'From 3 June small teams will go out to every region.',
    'The mission presented a report on the campaign as its experts see it, covering May 20 - June 2.',
    'Candidates were registered between 10 and 20 April.',
    'Meetings were held on 7-8 June.',
    'Interim report, 23 May–2 June.',
    'The long-term observers left for the regions on 22 May.',
    'It was preceded by a fact-finding mission (11 - 16 April 2029).'
  ])('is not a period of something else: %s', (text) => {
    expect(told(text).map(([event]) => event)).not.toContain('deployed-to');
  });

  it('takes no day of the past for a statement to come', () => {
    const text = 'The mission, which started work on 29 May, will present its findings on 11 June.';
    expect(told(text, '2029-06-08')).not.toContainEqual(['statement', '2029-05-29', expect.anything()]);
  });

  it('dates a statement by the day of the text, where its title says whose it is', () => {
    const text =
      'CONCLUSION of the CIS observer mission on the presidential election in Kazakhstan of 10 June 2029\n\nThe mission had 40 members.';
    expect(milestones(text, '2029-06-11')).toContainEqual(['statement', '2029-06-11', false]);
  });

  it('dates a statement by a line of place and day, however far they stand apart', () => {
    const text =
      'STATEMENT\nof the CIS observer mission on the presidential election in Kazakhstan of 10 June 2029\n\nAstana                                           11 June 2029\n\nThe mission had 40 members.';
    expect(milestones(text, '2029-06-12')).toContainEqual(['statement', '2029-06-11', false]);
  });

  it('takes what a head says at a press conference for no statement', () => {
    const rows = told('The vote was free and open, the head of the mission said on Monday at a briefing.');
    expect(rows).toEqual([['press-conference', '2029-06-11', false]]);
  });

  it('dates a press conference by the day on which the mission spoke, not by that of the text', () => {
    const text =
      'The vote was open, the head of the mission said on Monday. It was a first step, she told a press conference.';
    expect(told(text, '2029-06-13')).toContainEqual(['press-conference', '2029-06-11', false]);
  });

  it('knows days of travel for those of the stay', () => {
    const text = 'A delegation of the CIS travelled to Kazakhstan from 7 to 12 June to observe the vote.';
    expect(told(text, '2029-06-13')).toEqual([
      ['deployed-from', '2029-06-07', false],
      ['deployed-to', '2029-06-12', false]
    ]);
  });

  it('sends nobody after the vote: that is the day of the news', () => {
    const text =
      'Astana, 11 June 2029: The CIS dispatched a delegation to observe the presidential election on 10 June 2029.';
    expect(told(text, '2029-06-11').filter(([event]) => event === 'deployed-from')).toEqual([]);
  });

  it('knows what is over, though the text is dated before it', () => {
    const text = 'A press conference of the mission took place on the next day.';
    expect(told(`On 10 June the mission was at work. ${text}`, '2029-06-10')).toContainEqual([
      'press-conference',
      '2029-06-11',
      false
    ]);
  });
});

it('tells what was released as past, though a text seems to be of a day before', () => {
  const text =
    'The CIS launched its mission to the presidential election of 10 June 2029 in Kazakhstan on Thursday, 31 May 2029. The preliminary statement was released on 12 June.';
  const rows = readStatement(text, lexicon).proposals.filter(({ table }) => table === 'milestones');
  expect(rows.map(({ fields: { event, date, planned } }) => [event, date, planned])).toEqual([
    ['deployed-from', '2029-05-31', false],
    ['statement', '2029-06-12', false]
  ]);
});

it('does not take the first day of a stay for that of the text', () => {
  const text =
    'From 5 to 12 July 2028 a CIS group was in Uzbekistan for the presidential election of 9 July 2028.';
  const rows = readStatement(text, lexicon).proposals.filter(({ table }) => table === 'milestones');
  expect(rows.map(({ fields: { event, date, planned } }) => [event, date, planned]).toSorted()).toEqual([
    ['deployed-from', '2028-07-05', false],
    ['deployed-to', '2028-07-12', false]
  ]);
});

it('of several arrivals that were is the first', () => {
  expect(
    told(
      'The mission has worked in Astana since 3 April 2029, and its long-term observers, present since 18 April 2029, in the regions.'
    )
  ).toEqual([['deployed-from', '2029-04-03', false]]);
});
