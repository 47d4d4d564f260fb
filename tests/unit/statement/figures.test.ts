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

describe('the observers of a mission', () => {
  it.each([
    [
      'The OTS mission deployed 350 short-term and 42 long-term observers from 36 countries.',
      ['observer-countries 36', 'observers-long-term 42', 'observers-short-term 350']
    ],
    [
      'The mission includes 133 observers, 10 of whom work in Kazakhstan on a long-term basis.',
      ['observers-long-term 10', 'observers-total 133']
    ],
    [
      'The mission had over a hundred observers, including 10 long-term.',
      ['observers-long-term 10', 'observers-total 100 at-least']
    ],
    ['Of the 96 observers, 40 were long-term.', ['observers-long-term 40', 'observers-total 96']],
    ['Observers: 42 (of them 12 long-term)', ['observers-long-term 12', 'observers-total 42']],
    ['The mission, 32 observers strong, worked in six teams.', ['observers-total 32', 'teams 6']],
    ['The 24-member delegation was divided into four groups.', ['observers-total 24', 'teams 4']],
    [
      'The Mission was composed of 5 core team members, 12 LTOs and 60 STOs.',
      ['core-team 5', 'observers-long-term 12', 'observers-short-term 60']
    ],
    [
      'The delegation consists of 15 members of parliament and 4 staff from eleven countries.',
      ['observer-countries 11', 'parliamentarians 15']
    ],
    ['We were 24 observers from seven countries.', ['observer-countries 7', 'observers-total 24']]
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));
});

describe('stations, openings and counts', () => {
  it.each([
    [
      'A dozen observers of the OTS visited 12 500 polling stations.',
      ['observers-total 12', 'stations-visited 12500']
    ],
    ['Observers visited 22 stations in Astana, 14 in Almaty and 8 in Shymkent.', []],
    [
      'Opening procedures were observed at 114 polling stations and counting at 98.',
      ['counts-observed 98', 'openings-observed 114']
    ],
    ['The observers attended the opening of a polling station in Astana.', ['openings-observed 1']],
    [
      'The mission followed the tabulation of results in 32 district election commissions.',
      ['tabulations-observed 32']
    ],
    ['Polling stations visited ...... 87', ['stations-visited 87']]
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));
});

describe('facts of the election', () => {
  it.each([
    ['Voting was held at 6.340 polling stations.', ['stations-total 6340']],
    [
      'There are 10,300 polling stations in Kazakhstan, 77 of which are abroad.',
      ['stations-abroad 77', 'stations-total 10300']
    ],
    [
      'Citizens abroad could vote at 49 polling stations in 37 countries.',
      ['countries-abroad 37', 'stations-abroad 49']
    ],
    ['Some 11.9 million voters are registered.', ['registered-voters 11900000 about']],
    ['More than 12 million citizens are eligible to vote.', ['eligible-voters 12000000 at-least']],
    ['As of 18:00, turnout was 52.3%.', ['turnout-percent 52.3 interim']],
    ['Voter turnout: 64.05 %', ['turnout-percent 64.05']],
    ['Eleven parties and two independent candidates contest the 98 seats.', ['candidates 11']],
    ['Elections are held in 29 single-mandate constituencies.', ['constituencies 29']],
    [
      'The CEC has accredited 788 observers from 41 countries and 14 international organizations.',
      ['international-observers 788 accredited', 'observer-organizations 14 accredited']
    ],
    ['About 90,000 local observers followed the voting.', ['domestic-observers 90000 about']]
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));

  it('have no mission', () => {
    expect(rows('Turnout stood at 69.4 per cent.')[0]?.fields).not.toHaveProperty('mission');
  });
});

describe('status and precision of a number', () => {
  it.each([
    ['ODIHR has requested 300 short-term observers.', ['observers-short-term 300 planned']],
    ['Observers are expected to visit up to 60 polling stations.', ['stations-visited 60 planned about']],
    ['The mission will number from 20 to 25 observers.', ['observers-total 20 planned about']],
    ['The mission has 20 accredited observers.', ['observers-total 20 accredited']]
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));
});

describe('numbers that count nothing of the kind', () => {
  it.each([
    'Two groups of voters complained about the 47th commission, and at polling station No. 12 Article 5 was broken.',
    'The mission met with representatives of four political parties and three candidates.',
    'Since 2004 the OTS has observed more than 20 elections in 9 countries.',
    'In 22 percent of polling stations visited, the secrecy of the vote was not ensured.',
    'The campaign lasted 30 days and cost 5 million dollars.',
    'On 7 June 2029 at 10:30 the mission held talks for two hours in Room 12.',
    'Three polling stations opened late and 5 lacked ballots.'
  ])('%s', (text) => expect(figures(text)).toEqual([]));
});

describe('a number', () => {
  it('has the words that carry it, and who said it when', () => {
    const text =
      'On 8 June the head of the OTS mission, Secretary General Aibek Serikov, met journalists. Serikov told them that the OTS mission includes 133 observers.';
    const [row] = rows(text);
    expect(row?.fields).toMatchObject({
      value: 133,
      said_by: 'Aibek Serikov, head of mission',
      as_of: '2029-06-08'
    });
    expect((intro + text).slice(row?.start, row?.end)).toContain('133 observers');
  });

  it('is one row where a text gives it twice', () => {
    const found = rows(
      'The mission visited 40 polling stations.\n\nThe mission visited forty polling stations.'
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.also).toHaveLength(1);
  });

  it('is that of the mission beside whose name it stands in a list', () => {
    const found = rows('Observers accredited so far:\n- CIS: 121\n- OTS: 15');
    expect(found.map(({ fields: { mission, value } }) => [mission, value])).toEqual([
      ['KAZ-2029-06-10-presidential/cis', 121],
      ['KAZ-2029-06-10-presidential/ots', 15]
    ]);
  });
});

describe('numbers told in a roundabout way', () => {
  it.each([
    [
      'The observers were at 31 stations, and in two of them remained until the votes had been counted.',
      ['counts-observed 2', 'stations-visited 31']
    ],
    [
      'The count, which observers saw through to the end in six polling stations, was calm.',
      ['counts-observed 6']
    ],
    ['Party agents were removed before the count in at least 73 polling stations.', []],
    [
      'The Commission gave accreditation to 812 of our observers; we had applied for 2,600.',
      ['observers-total 2600 planned', 'observers-total 812 accredited']
    ],
    ['On the local side, 21,870 observers are registered.', ['domestic-observers 21870 accredited']],
    [
      '3,400 domestic and 560 foreign observers have been accredited.',
      ['domestic-observers 3400 accredited', 'international-observers 560 accredited']
    ],
    [
      'Observers of two missions came: the CIS sent 180, the OTS 22.',
      ['observers-total 180', 'observers-total 22']
    ],
    ['We deployed 2,500 citizen observers.', ['observers-total 2500']],
    [
      'There are 3,111 stations, 67 of them in 53 cities of 42 foreign countries.',
      ['countries-abroad 42', 'stations-abroad 67', 'stations-total 3111']
    ],
    ['The mission spoke to the proxies of all four candidates.', ['candidates 4']]
  ])('%s', (text, expected) =>
    expect(figures(text).map((row) => row.replace(/ at-least$/, ''))).toEqual(expected)
  );
});
