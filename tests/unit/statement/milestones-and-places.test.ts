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
    ['On 8 June the mission met the chairman of the CEC.', []],
    ['Early voting began on 5 June.', []]
  ])('%s', (text, expected) => {
    expect(milestones(text).sort()).toEqual([...expected].sort());
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

describe('where voters abroad could vote', () => {
  const abroad = (text: string) =>
    fieldsOf(text, 'polling_abroad').map(({ country, city, stations }) =>
      [country, city, stations].filter(Boolean)
    );

  it('reads countries and cities with their stations', () => {
    expect(
      abroad(
        'Polling stations abroad will be opened in 44 countries. Italy will have the most stations, 61, followed by Germany with 24. In the United Kingdom there will be fifteen, seven of them in London. One station each is planned in Tokyo and Ottawa.'
      )
    ).toEqual([
      ['ITA', 61],
      ['DEU', 24],
      ['GBR', 15],
      ['GBR', 'London', 7],
      ['JPN', 'Tokyo', 1],
      ['CAN', 'Ottawa', 1]
    ]);
  });

  it('reads lists', () => {
    expect(
      abroad(
        'Polling stations abroad: 30 in 2 countries\n\nGermany: 26\n - Berlin: 3\n - Köln: 2\nAustria: 4'
      )
    ).toEqual([
      ['DEU', 26],
      ['DEU', 'Berlin', 3],
      ['DEU', 'Köln', 2],
      ['AUT', 4]
    ]);
  });

  it('is not where observers come from', () => {
    expect(abroad('The mission has 4 observers from Hungary and 3 from Azerbaijan.')).toEqual([]);
  });
});
