/** Numbers as statements, agencies and interviews word them: one example a class of wording. */
import { describe, expect, it } from 'vitest';
import { readLexicon } from '$lib/statement/lexicon.server';
import { readStatement } from '$lib/statement/read-statement';

const lexicon = readLexicon();
const intro =
  'The observation mission of the Organization of Turkic States followed the presidential election in Kazakhstan on 10 June 2029.\n\n';
const rows = (text: string) =>
  readStatement(intro + text, lexicon, { published: '2029-06-11' }).proposals.filter(
    ({ table }) => table === 'figures'
  );

/** Measure and value, with status and precision where these are not the usual ones. */
const figures = (text: string) =>
  rows(text)
    .map(({ fields: { measure, value, status, precision } }) =>
      [measure, value, status === 'reported' ? '' : status, precision === 'exact' ? '' : precision]
        .filter(Boolean)
        .join(' ')
    )
    .sort();

describe('numbers told in other words', () => {
  it.each([
    // Observers at stations, whatever the verb.
    [
      'On the day of voting observers were at work in 612 of the 3,412 precincts. They saw 96 of them open, and in 88 they stayed until the protocol was signed.',
      ['counts-observed 88', 'openings-observed 96', 'stations-total 3412', 'stations-visited 612']
    ],
    [
      'In eleven stations the groups were present when the doors opened. After that they followed the counting in nine.',
      ['counts-observed 9', 'openings-observed 11']
    ],
    [
      'Observers assessed the opening positively in 141 of the 152 stations where they followed it.',
      ['openings-observed 152']
    ],
    [
      'They went to 176 polling stations; at 12 of them they saw the votes being counted.',
      ['counts-observed 12', 'stations-visited 176']
    ],
    [
      'On election day 50 teams visited 440 polling stations during the opening, voting and counting.',
      ['stations-visited 440', 'teams 50']
    ],
    ['The delegation moved in six teams among 121 polling offices.', ['stations-visited 121', 'teams 6']],
    ['The observers managed to see 130 polling stations by the close of voting.', ['stations-visited 130']],
    [
      'Opening was observed in 101 polling stations, voting in 938 of the 2,007 polling stations, counting in 97.',
      ['counts-observed 97', 'openings-observed 101', 'stations-total 2007', 'stations-visited 938']
    ],
    [
      'Observers followed opening procedures at 41 polling stations, voting at 612 and counting at 38.',
      ['counts-observed 38', 'openings-observed 41', 'stations-visited 612']
    ],
    // Stations told by their numbers.
    ['At polling stations Nos. 1045 and 1102 they were present when voting began.', ['openings-observed 2']],
    ['At precincts No. 31 and 32 the delegation followed the counting.', ['counts-observed 2']],
    [
      'Observers attended the opening of polling station No. 14 and the counting of votes at polling station No. 212.',
      ['counts-observed 1', 'openings-observed 1']
    ],
    ['The queue was long at polling station No. 14.', []],
    [
      'Both the opening and the counting were witnessed at two polling stations.',
      ['counts-observed 2', 'openings-observed 2']
    ],
    // The country's own beside those abroad, and all that applied.
    [
      '6,340 polling stations operated in the country, and voting abroad took place at embassies.',
      ['stations-total 6340']
    ],
    ['The commission registered all 19 parties and alliances that applied.', ['candidates 19']],
    ['The commission registered 23 of the 26 nominated candidates.', ['candidates 23']],
    ['Queues formed in 23 stations, and ink was missing at nine of them.', []],
    ['Observers noted that 14 polling stations lacked ramps.', []],
    ['A total of 1,024 polling stations opened their doors across the country.', ['stations-total 1024']],
    // People, however they are put together.
    ['Two hundred and four people worked in it, sent by Azerbaijan and Kyrgyzstan.', ['observers-total 204']],
    ['Diplomats and experts from Hungary were on board, eleven persons altogether.', ['observers-total 11']],
    [
      'The head of the OTS observers (there are eight of them from five countries) met the minister.',
      ['observer-countries 5', 'observers-total 8']
    ],
    [
      'How many people worked under your flag?\n\nThirty-two. There were diplomats among them.',
      ['observers-total 32']
    ],
    ['Our mission fielded twelve two-person teams.', ['teams 12']],
    // Parts, wholes and what was spoken of before.
    [
      'Of the 10,112 polling stations, the mission looked into 204.',
      ['stations-total 10112', 'stations-visited 204']
    ],
    [
      'During early voting the observers were at 40 polling stations, and on election day at 131.',
      ['stations-visited 131', 'stations-visited 40']
    ],
    ['We saw 9 stations open and 8 close.', ['counts-observed 8', 'openings-observed 9']],
    ['Our observers put in an appearance at 211 precincts.', ['stations-visited 211']],
    ['Votes were counted under the eyes of our observers in 11 precincts.', ['counts-observed 11']],
    ['Tabulation was transparent in 60 of the 64 district commissions visited.', ['tabulations-observed 64']],
    ['Tabulation was observed at 21 of 25 collation centres.', ['tabulations-observed 21']],
    ['The mission visited 61 polling stations belonging to 19 constituencies.', ['stations-visited 61']],
    [
      'The team was composed of parliamentarians from Azerbaijan and Hungary, 27 in number, and experts.',
      ['parliamentarians 27']
    ],
    [
      'Two candidates contested the presidency, and 640 stood for the seats of the councils.',
      ['candidates 2', 'candidates 640']
    ],
    ['The delegation met the representatives of the six candidates.', ['candidates 6']],
    ['The murder of two mayoral candidates left its mark on the campaign.', []],
    ['The ballot carried seven names.', ['candidates 7']],
    [
      'She said that 10,112 polling stations would open and a further 57 in 40 foreign states.',
      ['countries-abroad 40 planned', 'stations-abroad 57 planned', 'stations-total 10112 planned']
    ],
    // Lines of lists.
    [
      'Stations visited - 204, openings - 12, counts - 9',
      ['counts-observed 9', 'openings-observed 12', 'stations-visited 204']
    ],
    ['Voters in the list: 4,391,207\nof them abroad: 214,660', ['registered-voters 4391207']],
    ['Automatic counting devices: 7,318\nCandidates who withdrew: 21', []],
    ['Turnout at the elections in 2025: 36.9%', []],
    // Facts of the election.
    [
      'The commission gives participation as 77.3% of the 861,000 registered.',
      ['registered-voters 861000', 'turnout-percent 77.3']
    ],
    ['The chairperson spoke of polling stations, of which there are 2,644.', ['stations-total 2644']],
    [
      'Citizens abroad can vote at 77 stations attached to embassies. There are 62 such countries.',
      ['countries-abroad 62', 'stations-abroad 77']
    ],
    ['Participation abroad was low, at 31 percent.', []],
    [
      'A total of 1,021 observers from 51 states and 15 international organizations received accreditation.',
      ['international-observers 1021 accredited', 'observer-organizations 15 accredited']
    ],
    // Earlier elections.
    ['In the 2024 election the turnout had been 47.6 percent, and the OTS had sent 66 observers.', []],
    [
      'In total, 10,970 polling stations were set up in the country and 57 abroad in 40 states.',
      ['countries-abroad 40', 'stations-abroad 57', 'stations-total 10970']
    ],
    [
      'Observers were present at 112 polling stations for the opening, 1,204 for voting and 118 for counting.',
      ['counts-observed 118', 'openings-observed 112', 'stations-visited 1204']
    ],
    [
      'Voting was good in 91 percent of the 612 polling stations that CIS observers visited.',
      ['stations-visited 612']
    ],
    [
      'He said that 64 million voters were registered, including 3.4 million abroad, and that 191,885 ballot boxes would be set up in the country.',
      ['registered-voters 64000000', 'stations-total 191885 planned']
    ],
    [
      'Citizens chose 220 members of parliament. The Assembly has 140 members, and 32 senators elected are new.',
      []
    ],
    [
      'Of 543,112 registered citizens voted 57.8 percent; citizen observers, some 3,200 of them, were active.',
      ['domestic-observers 3200 about', 'registered-voters 543112', 'turnout-percent 57.8']
    ],
    [
      'Turnout was 79.3 percent of 282,804 eligible voters, at 586 ballot boxes.',
      ['eligible-voters 282804', 'stations-total 586', 'turnout-percent 79.3']
    ],
    [
      'Observers visited 312 of the 2,500 polling stations, observing 27 openings and 26 closing and counting.',
      ['counts-observed 26', 'openings-observed 27', 'stations-total 2500', 'stations-visited 312']
    ],
    ['A mission of 40 short-term observers is to follow.', ['observers-short-term 40 planned']],
    ['Each team of two observers visited at least ten precincts; there were 30 teams.', ['teams 30']],
    [
      'The commission accredited 29 international organizations with 1,204 observers.',
      ['international-observers 1204 accredited', 'observer-organizations 29 accredited']
    ],
    [
      'Of the 7,912,330 registered voters, some three hundred thousand had not collected their cards.',
      ['registered-voters 7912330']
    ],
    ['The 2024 mission had 45 observers; this year there are 62.', ['observers-total 62']],
    ['The delegation has 17 members. (Five years ago there were 11.)', ['observers-total 17']]
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));
});

describe('a list of figures', () => {
  it('gives each by its label', () =>
    expect(
      figures(
        'Mission in numbers\n\nNationalities ........ 31\nTeams ........ 28\nDistricts covered ........ 14 of 16\nPolling stations observed ........ 366\n of which at opening ........ 28\n of which at counting ........ 27'
      )
    ).toEqual([
      'counts-observed 27',
      'observer-countries 31',
      'openings-observed 28',
      'stations-visited 366',
      'teams 28'
    ]));

  it('of missions gives each its own number', () =>
    expect(
      rows(
        'Of the accredited observers, 167 represent the Commonwealth of Independent States, 24 the Shanghai Cooperation Organization and nine the Parliamentary Assembly of Turkic States.'
      ).map(({ fields }) => [fields.mission, fields.value])
    ).toEqual([
      ['KAZ-2029-06-10-presidential/cis', 167],
      ['KAZ-2029-06-10-presidential/sco', 24],
      ['KAZ-2029-06-10-presidential/turkpa', 9]
    ]));
});

describe('numbers beside others', () => {
  it('are those abroad, where the sentence before tells of stations', () => {
    expect(
      figures('Close to 2,500 polling stations opened at 8 a.m. Fifty-four more work abroad.')
    ).toContain('stations-abroad 54');
    expect(
      figures(
        '2,611 polling stations have been set up in the country, and another 43 at its diplomatic missions.'
      )
    ).toContain('stations-abroad 43');
  });

  it('are none of the election where they are of one place or of one station', () => {
    expect(figures('In Bishkek there are over 610,000 people on the rolls.')).toEqual([]);
    expect(figures('We are at polling station number 1208 now, it has 1,937 of them.')).toEqual([]);
  });

  it('are accredited where badges were handed out', () => {
    expect(
      rows('The Central Commission has handed out badges to 214 foreigners from 26 states.').map(
        ({ fields: { measure, value, status } }) => [measure, value, status]
      )
    ).toContainEqual(['international-observers', 214, 'accredited']);
  });
});

describe('other words for numbers', () => {
  it.each([
    ['The biometric register bears 6,912,340 names.', ['registered-voters 6912340']],
    ['There are 3.1 million Kazakhs on the roll.', ['registered-voters 3100000']],
    ['Training was held for the staff for 23,460 polling stations.', ['stations-total 23460']],
    [
      'Five core-team experts are joined by 16 long-term observers.',
      ['core-team 5', 'observers-long-term 16']
    ],
    ['Some tables lacked one or more of their members.', []],
    ['Some 1.2 million displaced persons have not been registered at all.', []],
    ['Barely one in each ten candidates to mayor is a woman.', []]
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));
});
