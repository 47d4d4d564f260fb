import { describe, expect, it } from 'vitest';
import { readLexicon } from '$lib/statement/lexicon.server';
import { readStatement } from '$lib/statement/read-statement';

const lexicon = readLexicon();
const idOf = (text: string, published?: string) =>
  readStatement(text, lexicon, { published }).proposals.find(({ table }) => table === 'elections')?.fields.id;

describe('the day of the vote among the days of a text', () => {
  it.each([
    [
      'is not that of a meeting told before the stations',
      'Statement of the SCO mission on the presidential election in Belarus\n\nOn 6 October the mission was received at the commission. On 8 October its members attended 42 polling stations.',
      '2028-10-09',
      'BLR-2028-10-08-presidential'
    ],
    [
      'is not that of a seminar on the vote',
      'Baku, 4 May. A seminar on the 28 May 2028 referendum in Azerbaijan was held on Thursday.',
      '2028-05-04',
      'AZE-2028-05-28-referendum'
    ],
    [
      'is not tied to what a commission is called',
      'The Central Commission for Elections and Referenda today held a seminar on voting abroad in the elections to the Mejlis of Turkmenistan that are going to take place on 26 March.',
      '2028-03-17',
      'TKM-2028-03-26-parliamentary'
    ],
    [
      'is today where voting is under way, whatever was held before',
      'Dili, 20 May. Voting is under way today in Timor-Leste, where citizens choose 65 members of the National Parliament. The presidential election was held on 19 April.',
      '2028-05-20',
      'TLS-2028-05-20-parliamentary'
    ],
    [
      'is not that of an earlier vote, though our tables know it',
      'On 7 December 2028 the people of Ghana voted for a President and for Parliament. In the elections of 7 December 2024 the mission had 120 observers.',
      '2028-12-09',
      'GHA-2028-12-07-general'
    ],
    [
      'is the day before that of the dateline',
      'Tashkent, 28 October. The election to the Legislative Chamber of Uzbekistan held the day before was calm, the mission said.',
      '2030-10-28',
      'UZB-2030-10-27-parliamentary'
    ],
    [
      'is past where observers followed it, whatever they will do next',
      "The observers who followed Sunday's presidential election in Tajikistan will leave Dushanbe on 26 February.",
      '2030-02-25',
      'TJK-2030-02-24-presidential'
    ],
    [
      'is not that in brackets beside the place of a statement',
      'Statement on the presidential election in the Republic of Belarus (Minsk, 27 January 2031)\nOn 26 January the mission was present at 41 polling stations.',
      '2031-01-27',
      'BLR-2031-01-26-presidential'
    ],
    [
      'is not that on which soldiers voted',
      'Results of the general elections in Guyana. The disciplined services voted on 21 November. Polling stations opened at six on 30 November, and all others voted until six in the evening.',
      '2030-12-02',
      'GUY-2030-11-30-general'
    ],
    [
      'is that of the text where observers followed the voting on it',
      'Mission followed referendum in Azerbaijan\n12 October 2031\n\nThe observers were at polling stations in Baku on 12 October 2031 to follow the voting. The press conference took place on the next day.',
      '2031-10-12',
      'AZE-2031-10-12-referendum'
    ],
    [
      'is not that of the latest election before it',
      'The mission came for the parliamentary elections that Kyrgyzstan is to hold on 3 September 2028. It has observed the latest parliamentary election, held on 9 April 2028.',
      '2028-09-02',
      'KGZ-2028-09-03-parliamentary'
    ],
    [
      'is the weekday on which observers visited stations',
      'DJIBOUTI CITY, April 13 - Observers praised the presidential election in Djibouti. IGAD sent 24 observers, who on Friday visited 132 polling stations.',
      '2031-04-13',
      'DJI-2031-04-11-presidential'
    ],
    [
      'is not tomorrow where the vote is over',
      'Dili, 14 July - Observers praised on Sunday the calmest parliamentary election of Timor-Leste. Turnout was high. “Tomorrow they follow the count,” the head said.',
      '2030-07-14',
      'TLS-2030-07-14-parliamentary'
    ],
    [
      'has the year of the election that it is of',
      'For the election day of the 2030 general elections in Cambodia the network on May 19 sent 1,346 observers to polling stations.',
      undefined,
      'KHM-2030-05-19-general'
    ],
    [
      'is not that of a statement to come',
      'The general elections in Zambia of 2031 go on. The mission will give its preliminary statement on 13 November, and nothing before its preliminary statement on 13 November.',
      undefined,
      undefined
    ],
    [
      'and its country are not those of stations abroad, nor of what a commission is called',
      'GENERAL ELECTION COMMISSION OF MONGOLIA\n\nPRESIDENTIAL ELECTION, WEDNESDAY 9 JUNE 2027\nKEY FIGURES FOR JOURNALISTS\n\nPolling stations in the country: 2 198\n\nVOTING ABROAD took place in May. Largest centres:\n   Seoul - 4 stations\n   Tokyo - 2\n',
      '2027-06-07',
      'MNG-2027-06-09-presidential'
    ],
    [
      'is guessed to be the Sunday before a statement that names none',
      'CONCLUSION of the observers on the presidential election in Kyrgyzstan\n\nThe election was held in line with the law. On 21 November the observers were welcomed at the commission.',
      '2030-11-25',
      'KGZ-2030-11-24-presidential'
    ]
  ])('%s', (_, text, published, id) => {
    expect(idOf(text, published)).toBe(id);
  });
});

it('is the day on which elections started, at whatever hour', () => {
  const text =
    'CHISINAU, November 5. The OSCE PA mission will make its assessment public on Monday. The presidential elections started in Moldova at 7:00 a.m., November 5.';
  expect(idOf(text, '2028-11-05')).toBe('MDA-2028-11-05-presidential');
});

describe('what is voted on', () => {
  it.each([
    [
      'is not told by the name of a law or of rules',
      'The mission worked by the Regulations on Observation of Presidential and/or Parliamentary Elections. The elections to the Mazhilis of Kazakhstan took place on 3 March 2030.',
      '2030-03-04',
      'KAZ-2030-03-03-parliamentary'
    ],
    [
      'is not what is held in another month',
      'The referendum in Azerbaijan on 26 May was calm. A parliamentary election is to be held in November.',
      '2030-05-27',
      'AZE-2030-05-26-referendum'
    ],
    [
      'is not what voters will return for on another day',
      'Colombians voted on 10 March for a new Congress. They return on 26 May for the presidential election.',
      '2030-03-12',
      'COL-2030-03-10-parliamentary'
    ]
  ])('%s', (_, text, published, id) => {
    expect(idOf(text, published)).toBe(id);
  });
});

describe('no day of the vote is', () => {
  it.each([
    [
      'the only day of a text, since which observers are there',
      'The election of the president in Armenia is near. CIS observers have been in the country since 9 May 2028.'
    ],
    [
      'the only day of a text, on which it was written',
      'Yerevan, 7 May 2028 - for immediate release\n\nThe CIS mission observed the presidential election in Armenia.'
    ]
  ])('%s', (_, text) => expect(idOf(text)).toBeUndefined());
});

describe('where the vote is', () => {
  it.each([
    [
      'the domestic observers tell, who are of one country',
      'PAFFREL posts 400 observers to the presidential election on 9 September 2029. Their reports are collected by the staff of an office in Benin.',
      '2029-08-30',
      'LKA-2029-09-09-presidential'
    ],
    [
      'an embassy tells at which people vote, not the land around it',
      'Experts of the IPA CIS note a high turnout at the polling station of the Embassy of Kyrgyzstan in Moscow, where citizens elect their president today. Other polling stations work in Kazan and Novosibirsk.',
      '2027-01-24',
      'KGZ-2027-01-24-presidential'
    ],
    [
      'who invites tells, and neither who manages elections elsewhere nor where the mission was before',
      'The Pacific Islands Forum observes the 15 May general election. Its team is led by the Supervisor of Elections of the Kingdom of Tonga. The Forum has observed many elections, most recently in Nauru. It thanks the Government of Solomon Islands for the invitation.',
      '2030-05-09',
      'SLB-2030-05-15-general'
    ],
    [
      'a parliament tells that has its name in one country only, and not whence an observer came',
      'An observer from Azerbaijan in the CIS mission spoke in Astana. The elections to the Mazhilis were held on 18 March 2029.',
      '2029-03-19',
      'KAZ-2029-03-18-parliamentary'
    ],
    [
      'a city tells that only one country has, and not a list of members',
      'The SCO mission was at 12 polling stations of Almaty at the presidential election on 9 September 2029. Its members come from Uzbekistan, Kyrgyzstan, China and Tajikistan.',
      '2029-09-10',
      'KAZ-2029-09-09-presidential'
    ]
  ])('%s', (_, text, published, id) => expect(idOf(text, published)).toBe(id));
});

describe('the round of an election', () => {
  const electionOf = (text: string) =>
    readStatement(text, lexicon).proposals.find(({ table }) => table === 'elections')?.fields;

  it.each([
    [
      'ECOWAS will observe the run-off of the presidential election in Ghana on 28 December 2028.',
      '2028-12-28',
      2
    ],
    [
      'The AU sent a mission to the second round of the presidential election in Togo, to be held on 4 May 2029.',
      '2029-05-04',
      2
    ],
    [
      'The OAS followed the presidential election in Peru on 11 April 2027. Should nobody win, a second round will take place on 6 June.',
      '2027-04-11',
      undefined
    ],
    [
      'The EU watched the first round of the presidential election in Timor-Leste, held on 19 March 2028. A run-off is expected on 19 April.',
      '2028-03-19',
      1
    ],
    [
      'Monrovia, 12 November 2029. The Carter Center has observers in Liberia for Tuesday’s presidential runoff.',
      '2029-11-13',
      2
    ]
  ])('%s', (text, date, round) => {
    expect(electionOf(text)).toMatchObject({ date, ...(round && { round }) });
    expect(electionOf(text)?.round).toBe(round);
  });
});

describe('no day of the vote is', () => {
  it('one that the law counts from it', () => {
    expect(
      idOf(
        'Ulaanbaatar. The commission of Mongolia registered observers for the June 9 regular presidential election. The list was approved on 28 May; by law it closes twelve days before the polling.',
        '2027-05-31'
      )
    ).toBe('MNG-2027-06-09-presidential');
  });

  it('that of a reception, nor of what else there is to read', () => {
    expect(
      idOf(
        'Head of SCO Observer Mission received\n\n24 March 2028\n\nOn 23 March, Deputy Secretary-General Farrukh Odinazoda, who heads the SCO Observer Mission at the elections of deputies of the Mejlis of Turkmenistan, was received by the Chairman of the Commission. The Mission will make its conclusions public when the votes have been counted.\n\nBack to the list\n22 March   Secretary-General attends a reception at home'
      )
    ).toBeUndefined();
  });
});

describe('an early election', () => {
  const isEarly = (text: string) =>
    readStatement(text, lexicon, {}).proposals.find(({ table }) => table === 'elections')?.fields.early ===
    true;

  it('is called so, with nothing but qualities and names between', () => {
    expect(isEarly('Observers will follow the early Uzbek presidential election on 9 July 2028.')).toBe(true);
    expect(isEarly('EARLY PRESIDENTIAL ELECTIONS IN KAZAKHSTAN, 9 JULY 2028')).toBe(true);
  });

  it('is none where people vote early', () => {
    expect(isEarly('They followed early voting at the elections in Georgia on 9 July 2028.')).toBe(false);
  });
});
