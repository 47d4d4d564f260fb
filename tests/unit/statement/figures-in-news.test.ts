/** Numbers as news agencies and commissions give them: lists of missions within a sentence, badges, staff and shares. */
import { describe, expect, it } from 'vitest';
import { readLexicon } from '$lib/statement/lexicon.server';
import { readStatement } from '$lib/statement/read-statement';
import { rowsOf } from './reading';

const lexicon = readLexicon();
const intro =
  'The observation mission of the Organization of Turkic States followed the presidential election in Kazakhstan on 10 June 2029.\n\n';

/** Whose, measure and value, with status and precision where these are not the usual ones. */
const figures = (text: string) =>
  readStatement(intro + text, lexicon, { published: '2029-06-11' })
    .proposals.filter(({ table }) => table === 'figures')
    .map(({ fields: { mission, measure, value, status, precision } }) =>
      [
        typeof mission === 'string' ? mission.replace(/^.*\//u, '') : '',
        measure,
        value,
        status === 'reported' ? '' : status,
        precision === 'exact' ? '' : precision
      ]
        .filter((part) => part !== '')
        .join(' ')
    )
    .sort();

const named = [
  'cis observers-total 140 accredited',
  'csto-pa observers-total 11 accredited',
  'sco observers-total 16 accredited'
];

describe('missions told one by one in a sentence', () => {
  it.each([
    [
      '214 observers have been accredited in all:\n\n- 156 observers of 3 international organisations: CSTO PA – 11; Executive Committee of the CIS – 140; Shanghai Cooperation Organisation – 16.\n\n- 58 observers of 22 foreign states, Jordan among them.',
      [
        ...named,
        'international-observers 156 accredited',
        'international-observers 214 accredited',
        'international-observers 58 accredited',
        'observer-organizations 3 accredited'
      ].sort()
    ],
    ['The CEC accredited observers of the following organizations: CSTO PA: 11, CIS: 140, SCO: 16.', named],
    [
      'The CEC has accredited 167 observers from 3 international organizations: CSTO PA (11), CIS (140) and SCO (16).',
      [...named, 'international-observers 167 accredited', 'observer-organizations 3 accredited'].sort()
    ]
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));
});

describe('whose a number is and how sure', () => {
  it.each([
    // Asked for, not yet given.
    ['Documents for accreditation had been submitted for 74 observers.', ['ots observers-total 74 planned']],
    ['Its observers are to go out at dawn; 74 of them are now deployed.', ['ots observers-total 74']],
    [
      'Accreditation certificates were handed to 412 foreign observers.',
      ['international-observers 412 accredited']
    ],
    // For the long term.
    ['Those working on a long-term basis number 10.', ['ots observers-long-term 10']],
    ['For the long term, 12 observers were deployed.', ['ots observers-long-term 12']],
    ['Nine work on a permanent basis.', ['ots observers-long-term 9']],
    // Who belongs to it.
    ['There are 12 members in the team, from Kenya and Sudan.', ['ots observers-total 12']],
    ['The OTS sent an Observation Mission (OM) of ten members.', ['ots observers-total 10']],
    ['The observers numbered 60, half of them women.', ['ots observers-total 60']],
    [
      'About 4,000 non-partisan domestic observers were deployed nationwide by the OTS.',
      ['ots observers-total 4000 about']
    ],
    // There already, whatever they will do.
    ['It is made up of two groups, which will observe in Almaty and in Astana.', ['ots teams 2']],
    [
      'Besides them, nearly 300 observers of other countries and international organizations are there, which makes over 600 observers.',
      ['international-observers 300 about', 'international-observers 600 at-least']
    ],
    // Who goes with it, prepares it or is a part of it.
    ['It was supported by a team of seven staff members of its Secretariat.', []],
    ['A five-member support team of the Secretariat accompanies the mission.', []],
    ['The seven-member advance team arrived on 20 May.', []],
    ['The friendship group is represented by five members of the delegation.', []],
    ['The mission spoke with 40 voters and 12 candidates.', []],
    // Parts of what nobody added up.
    ['Its observers went to three stations in Osh, to four in Naryn and to another three in Talas.', []]
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));
});

describe('shares and thresholds', () => {
  it.each([
    ['Turnout stood above the 33% that the law requires.', ['turnout-percent 33 at-least']],
    [
      'Of the 6.2 million eligible voters, 5.8 million live in the country and 400,000 abroad.',
      ['eligible-voters 400000', 'eligible-voters 5800000', 'eligible-voters 6200000']
    ]
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));
});

describe('a day whose year the text does not tell', () => {
  it('counts nobody', () => {
    const text =
      'The SCO mission was in Osh. On January 10, members of the mission visited 38 stations there.';
    expect(rowsOf('figures', text, '')).toMatchObject([{ measure: 'stations-visited', value: 38 }]);
  });
});

describe('states of one country', () => {
  it('are no countries abroad', () => {
    expect(rowsOf('figures', 'The CIS mission visited polling units in 20 states.', '')).toEqual([]);
  });
});

describe('people accredited with a mission', () => {
  it('are its observers', () => {
    const text =
      'Head of the CIS mission Ilhom Nemat said that 227 people have been accredited with the mission.';
    expect(rowsOf('figures', text, '')).toMatchObject([
      { measure: 'observers-total', value: 227, status: 'accredited' }
    ]);
  });
});

describe('the shares of a joint mission’s organizations', () => {
  const shares = (text: string) =>
    rowsOf('figures', text, '')
      .filter(({ measure }) => /^observers-total|^parliamentarians/.test(String(measure)))
      .map(({ measure, value, precision }) => [measure, value, precision].join(' '));

  it('are told where it has no name of its own', () => {
    const text =
      'In total, 484 observers from 44 countries observed the parliamentary elections in Moldova on 28 September 2031, including 328 long-term and short-term observers deployed by the OSCE/ODIHR, 82 parliamentarians and staff from the OSCE PA, 48 from the PACE, and 26 from the European Parliament (EP).';
    expect(shares(text)).toEqual([484, 328, 82, 48, 26].map((value) => `observers-total ${value} exact`));
    expect(rowsOf('missions', text, '').map(({ organization }) => organization)).toContain('ieom-osce');
  });

  it('may be about, and to come', () => {
    expect(
      shares(
        'The joint mission of ODIHR, OSCE PA and PACE will number over 500 observers, among them around 350 from ODIHR, some 100 from the OSCE PA and 60 from PACE.'
      )
    ).toEqual([
      'observers-total 500 at-least',
      'observers-total 350 about',
      'observers-total 100 about',
      'observers-total 60 exact'
    ]);
  });

  it('do not take the number of all', () => {
    const text =
      'The joint mission of ODIHR, OSCE PA and PACE has 500 observers, among them 390 from ODIHR, 50 from the OSCE PA and 60 from PACE.';
    const [all] = readStatement(text, lexicon).proposals.filter(({ fields }) => fields.value === 500);
    expect(all?.fields.mission).toBe('ieom-osce');
  });
});
