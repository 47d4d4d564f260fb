import { describe, expect, it } from 'vitest';
import { readLexicon } from '$lib/statement/lexicon.server';
import { readStatement } from '$lib/statement/read-statement';

const lexicon = readLexicon();
const intro =
  'The observation mission of the Organization of Turkic States followed the presidential election in Kazakhstan on 10 June 2029.\n\n';
const fieldsOf = (text: string, table: string, published = '2029-06-09') =>
  readStatement(intro + text, lexicon, { published }).proposals.flatMap((row) =>
    row.table === table ? [row.fields] : []
  );
const milestones = (text: string) =>
  fieldsOf(text, 'milestones').map(({ event, date, planned }) => [event, date, planned]);
const places = (text: string) =>
  fieldsOf(text, 'places').map(({ name, kind, stations_visited }) =>
    [name, kind, stations_visited].filter(Boolean)
  );

describe('when a mission came, spoke and left', () => {
  it.each([
    ['The mission arrived in Astana on 6 June.', [['deployed-from', '2029-06-06', false]]],
    ['Its observers have been in the country since 12 May.', [['deployed-from', '2029-05-12', false]]],
    [
      'The mission stayed in Kazakhstan between 5 and 11 June 2029.',
      [
        ['deployed-from', '2029-06-05', false],
        ['deployed-to', '2029-06-11', false]
      ]
    ],
    ['A press conference will be held on 11 June 2029.', [['press-conference', '2029-06-11', true]]],
    ['The mission will issue its preliminary statement tomorrow.', [['statement', '2029-06-10', true]]],
    [
      'The day after the vote, the conclusions of the mission will be announced at a press conference.',
      [
        ['press-conference', '2029-06-11', true],
        ['statement', '2029-06-11', true]
      ]
    ],
    [
      'The delegation was in Astana from 7 to 12 June.',
      [
        ['deployed-from', '2029-06-07', false],
        ['deployed-to', '2029-06-12', false]
      ]
    ],
    ['The group reached Kazakhstan on 3 June.', [['deployed-from', '2029-06-03', false]]],
    ['The team will wind up on 24 June.', [['deployed-to', '2029-06-24', true]]],
    ['The mission meets the press on 8 June.', [['press-conference', '2029-06-08', false]]],
    [
      'The delegation flew into Astana on Tuesday and goes home on June 12.',
      [
        ['deployed-from', '2029-06-05', false],
        ['deployed-to', '2029-06-12', true]
      ]
    ],
    ['A week before the election, the mission opened its office.', [['deployed-from', '2029-06-03', false]]],
    ['The mission was formally launched yesterday.', [['deployed-from', '2029-06-08', false]]],
    [
      'Period of observation: 4-8 June 2029',
      [
        ['deployed-from', '2029-06-04', false],
        ['deployed-to', '2029-06-08', false]
      ]
    ],
    [
      'The mission plans to hold a briefing for journalists on Monday.',
      [['press-conference', '2029-06-11', true]]
    ],
    ['Interim report: on or around 20 June.', [['statement', '2029-06-20', true]]],
    ['The candidates arrived in Astana on 5 June for a debate.', []],
    ['The President of Kazakhstan left for Ankara on 5 June.', []],
    ['In 2024 the mission had arrived on 3 June.', []],
    ['The campaign statement of the mission came out.', []],
    ['Registration of journalists continues until 8 June.', []],
    ['A report on the election held on 10 June was presented.', []],
    ['On 8 June the mission met the chairman of the CEC.', []],
    ['Early voting began on 5 June.', []]
  ])('%s', (text, expected) => {
    expect(milestones(text).sort()).toEqual([...expected].sort());
  });

  it('takes a reported statement or press conference to be of the day of the report', () => {
    const news = (text: string) =>
      fieldsOf(`Astana, 11 June 2029. ${text}`, 'milestones', '2029-06-11').map(({ event, date }) => [
        event,
        date
      ]);
    expect(news('The OTS mission stated that the election was free and transparent.')).toEqual([
      ['statement', '2029-06-11']
    ]);
    expect(news('A press conference of the mission has been held.')).toEqual([
      ['press-conference', '2029-06-11']
    ]);
    expect(news('The Commission held a press conference.')).toEqual([]);
  });

  it('takes the day of a statement from beside its heading', () => {
    const text = 'STATEMENT\nof the OTS mission\n\nAstana, 11 June 2029\n\nThe election was open.';
    expect(milestones(text)).toContainEqual(['statement', '2029-06-11', expect.any(Boolean)]);
  });
});

describe('where a mission went', () => {
  it.each([
    [
      'Observers worked in Astana, Almaty, Shymkent and the Turkistan region.',
      [
        ['Astana', 'city'],
        ['Almaty', 'city'],
        ['Shymkent', 'city'],
        ['Turkistan region', 'region']
      ]
    ],
    [
      'The mission visited polling stations in the cities of Taraz and Oral.',
      [
        ['Taraz', 'city'],
        ['Oral', 'city']
      ]
    ],
    [
      'One group went to Karaganda, the other to Pavlodar.',
      [
        ['Karaganda', 'city'],
        ['Pavlodar', 'city']
      ]
    ],
    [
      'The mission visited 118 polling stations (Astana – 60, Almaty – 37, Shymkent – 21).',
      [
        ['Astana', 'city', 60],
        ['Almaty', 'city', 37],
        ['Shymkent', 'city', 21]
      ]
    ],
    [
      'Observers visited 22 stations in Astana and 14 in Almaty.',
      [
        ['Astana', 'city', 22],
        ['Almaty', 'city', 14]
      ]
    ],
    ['The mission observed in constituency No. 12.', [['constituency No. 12', 'constituency']]],
    [
      'The observers travelled from Astana to Karaganda and Temirtau.',
      [
        ['Karaganda', 'city'],
        ['Temirtau', 'city']
      ]
    ],
    [
      "Astana and Semey were on the mission's route.",
      [
        ['Astana', 'city'],
        ['Semey', 'city']
      ]
    ],
    [
      'Group one worked in Astana, group two in Almaty.',
      [
        ['Astana', 'city'],
        ['Almaty', 'city']
      ]
    ],
    ['The mission gave an interview to the Steppe-Inform agency.', []],
    ['The mission observed the vote in the Kyrgyz Republic.', []],
    ['The mission met the Minister of Foreign Affairs and the Akim of Almaty.', []],
    ['The Secretariat in Istanbul will receive the report of the mission.', []]
  ])('%s', (text, expected) => expect(places(text)).toEqual(expected));

  it('says which group was where', () => {
    expect(fieldsOf('The mission observed in two groups in Astana and Almaty.', 'places')).toMatchObject([
      { name: 'Astana', team: 'group in Astana' },
      { name: 'Almaty', team: 'group in Almaty' }
    ]);
  });
});
