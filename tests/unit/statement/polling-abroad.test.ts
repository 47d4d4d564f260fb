/** Stations abroad, by country and city. */
import { describe, expect, it } from 'vitest';
import { rowsOf } from './reading';

const abroad = (text: string) =>
  rowsOf('polling_abroad', text).map(({ country, city, stations }) =>
    [country, city, stations].filter(Boolean)
  );

describe('where voters abroad could vote', () => {
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

  it('reads the lines under a heading, without numbers or station words', () => {
    expect(
      abroad(
        'Polling stations abroad will be located in:\n• Germany – Berlin, Frankfurt am Main\n• Italy – Rome'
      )
    ).toEqual([
      ['DEU', 'Berlin'],
      ['DEU', 'Frankfurt'],
      ['ITA', 'Rome']
    ]);
    expect(abroad('Stations abroad:\nGermany\n- Berlin\n- Hamburg\nAustria\n- Vienna')).toEqual([
      ['DEU', 'Berlin'],
      ['DEU', 'Hamburg'],
      ['AUT', 'Vienna']
    ]);
    expect(
      abroad('List of polling stations abroad\nBerlin, Germany: Embassy\nVienna, Austria: Embassy')
    ).toEqual([
      ['DEU', 'Berlin'],
      ['AUT', 'Vienna']
    ]);
  });

  it('goes on in the next sentences', () => {
    expect(
      abroad(
        'Polling stations will be opened abroad. Most of them are in Russia, among other places in Moscow and Kazan. In Italy three stations will work in Rome, two in Milan.'
      )
    ).toEqual([
      ['RUS', 'Moscow'],
      ['RUS', 'Kazan'],
      ['ITA', 'Rome', 3],
      ['ITA', 'Milan', 2]
    ]);
  });

  it('gives each of a list only its own number', () => {
    expect(
      abroad(
        'Of the polling stations abroad, 17 are in Russia, nine in Georgia, and Germany and Poland have one each.'
      )
    ).toEqual([
      ['RUS', 17],
      ['GEO', 9],
      ['DEU', 1],
      ['POL', 1]
    ]);
  });

  it('leaves out where a mission observed the vote abroad', () => {
    expect(abroad('The mission was in Madrid and Rome, where it observed the vote abroad.')).toEqual([]);
  });

  it('knows the countries of cities', () => {
    expect(
      abroad(
        'Polling stations will open in 62 countries. Russia leads with 12, of them three in Moscow and one each in Omsk and Samara. For the first time they will appear in Riyadh and Osaka.'
      )
    ).toEqual([
      ['RUS', 12],
      ['RUS', 'Moscow', 3],
      ['RUS', 'Omsk', 1],
      ['RUS', 'Samara', 1],
      ['SAU', 'Riyadh'],
      ['JPN', 'Osaka']
    ]);
  });

  it('is not where observers come from', () => {
    expect(abroad('The mission has 4 observers from Hungary and 3 from Azerbaijan.')).toEqual([]);
  });

  it.each([
    [
      'Abroad, voters can go to two stations in Istanbul and one in Ankara.',
      [
        ['TUR', 'Istanbul', 2],
        ['TUR', 'Ankara', 1]
      ]
    ],
    [
      'Voting abroad: in Türkiye there will be four (Ankara, two in Istanbul, Antalya), in China five, in the United States three.',
      [
        ['TUR', 4],
        ['TUR', 'Ankara', 1],
        ['TUR', 'Istanbul', 2],
        ['TUR', 'Antalya', 1],
        ['CHN', 5],
        ['USA', 3]
      ]
    ],
    [
      'Voters abroad: New York and Boston will have two stations each; London gets three, Dublin one.',
      [
        ['USA', 'New York', 2],
        ['USA', 'Boston', 2],
        ['GBR', 'London', 3],
        ['IRL', 'Dublin', 1]
      ]
    ],
    [
      'Of the 50 stations abroad, 12 are in Germany, nine in Italy and the rest elsewhere.',
      [
        ['DEU', 12],
        ['ITA', 9]
      ]
    ],
    [
      'Stations abroad: Spain follows with 93, of which 25 in Barcelona; the Gambia has 58, Mauritania 44 (all in Nouakchott).',
      [
        ['ESP', 93],
        ['ESP', 'Barcelona', 25],
        ['GMB', 58],
        ['MRT', 44],
        ['MRT', 'Nouakchott', 44]
      ]
    ],
    [
      'One polling station abroad will work in each of these countries:\n\n- Germany (Berlin);\n- Latvia (Riga).',
      [
        ['DEU', 'Berlin', 1],
        ['LVA', 'Riga', 1]
      ]
    ],
    [
      'ISTANBUL – Voting at stations abroad is under way.\n\nPolling stations abroad were opened in Ankara and Istanbul.',
      [
        ['TUR', 'Ankara'],
        ['TUR', 'Istanbul']
      ]
    ],
    ['No polling station abroad could be opened in Ukraine.', []]
  ])('%s', (text, expected) => expect(abroad(text)).toEqual(expected));
});
