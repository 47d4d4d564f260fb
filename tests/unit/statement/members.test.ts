import { expect, test } from 'vitest';
import { rowsOf } from './reading';

const members = (text: string): unknown[] => rowsOf('members', text).map(({ member }) => member);

test.each([
  [
    'The Mission was composed of representatives of Belarus, Tajikistan and Uzbekistan.',
    ['BLR', 'TJK', 'UZB']
  ],
  ['The observers came from Armenia, the Kyrgyz Republic and the Russian Federation.', ['ARM', 'KGZ', 'RUS']],
  ['Observers from three states: Belarus, Kyrgyzstan and Tajikistan.', ['BLR', 'KGZ', 'TJK']],
  [
    'The Mission includes diplomats of the embassies of Belarus and Armenia accredited to Kazakhstan.',
    ['embassies', 'BLR', 'ARM']
  ],
  ['The observers are citizens of China, India and Uzbekistan.', ['CHN', 'IND', 'UZB']],
  ['They hail from Armenia, Belarus and Tajikistan.', ['ARM', 'BLR', 'TJK']],
  ['Belarus, Tajikistan and Uzbekistan sent observers.', ['BLR', 'TJK', 'UZB']],
  ['The Mission interviewed members of parliament, journalists and representatives of NGOs.', []],
  ['The Mission relies on reports from election commissions and state bodies.', []],
  [
    'The Mission was made up of officials of the Secretariat and of the central election commissions.',
    ['Secretariat', 'central election commissions']
  ],
  [
    'The Mission consisted of members of the Pan-African Parliament, civil society and think tanks.',
    ['Pan-African Parliament', 'civil society', 'think tanks']
  ],
  ['I speak for thirteen women and men from Canada, Fiji and Ghana.', ['CAN', 'FJI', 'GHA']],
  [
    'In its structure entered the citizens of the Republic of India, the Islamic Republic of Pakistan and the Russian Federation.',
    ['IND', 'PAK', 'RUS']
  ],
  [
    'Its 120 observers, from 24 Member States as well as Norway and Switzerland, worked in pairs.',
    ['NOR', 'CHE']
  ],
  [
    'Taking part in the mission are deputies of the Jogorku Kenesh of Kyrgyzstan and the Grand National Assembly of Türkiye.',
    ['deputies', 'KGZ', 'TUR']
  ],
  [
    'The members of the Group are:\n- Mr Colin Baptiste, lawyer – Dominica\n- Dr Sela Tupou, academic (Tonga)\n- Ms Grace Adjei, journalist, Ghana',
    ['DMA', 'TON', 'GHA']
  ],
  ['We are twelve persons – politicians, lawyers and academics.', ['academics', 'lawyers', 'politicians']],
  ['The Mission is supported by four officials of the Secretariat.', ['Secretariat']],
  [
    'French, Polish and Swedish parliamentarians of the mission observed the count.',
    ['FRA', 'POL', 'SWE', 'parliamentarians']
  ],
  [
    'In all 186 persons received accreditation, including delegates of the Republic of Azerbaijan, the Kyrgyz Republic and the Russian Federation.',
    ['AZE', 'KGZ', 'RUS']
  ],
  [
    'The Mission, composed of 38 observers from Azerbaijan, Türkiye and observer state Hungary, has arrived.',
    ['AZE', 'HUN', 'TUR']
  ],
  ['The mission is made up of 12 Armenian, 30 Russian and nine Tajik observers.', ['ARM', 'RUS', 'TJK']],
  ['The Indian, the Pakistani and the Chinese members of the mission split up.', ['CHN', 'IND', 'PAK']],
  ['Partner countries Canada and Norway also contributed observers.', ['CAN', 'NOR']],
  ['Jamaica, Barbados and Grenada are represented on the team.', ['BRB', 'GRD', 'JAM']],
  ['Colleagues from Belarus and Uzbekistan are among the members.', ['BLR', 'UZB']],
  [
    'Composition of the Mission by country:\n- Republic of Armenia: 12 observers\n- Russian Federation: 30 observers',
    ['ARM', 'RUS']
  ],
  ['Members:\nAnna Kis (Hungary, NR)\nPaolo Verdi (Italy, SOC)', ['HUN', 'ITA']],
  ['Observers from Georgia, Moldova and Ukraine had been refused accreditation.', []],
  ['To the previous election Georgia, Moldova and Ukraine had sent observers.', []],
  [
    'Among the observers are envoys of Belarus, as well as representatives of the IPA CIS and the CIS Executive Committee.',
    ['BLR', 'CIS Executive Committee', 'IPA CIS']
  ]
])('reads “%s”', (text, expected) => {
  expect(members(text).sort()).toEqual([...expected].sort());
});

test('the host, and countries named for other reasons, are no members', () => {
  expect(
    members('The Mission was composed of representatives of the Member States other than Kazakhstan.')
  ).toEqual(['Member States other than Kazakhstan']);
  expect(members('Polling stations were opened in Germany, France and Italy.')).toEqual([]);
  expect(members('We listened to candidates and to colleagues from the European Union.')).toEqual([]);
  expect(members('The Mission thanks its donors: Canada, Spain and the United States.')).toEqual([]);
  expect(members('Observers of the mission had followed elections in Georgia, Armenia and Moldova.')).toEqual(
    []
  );
  expect(members('In the United States citizens can vote in New York.')).toEqual([]);
  expect(members('The Mission was led by a former President of Ghana, Mr. Kofi Addo.')).toEqual([]);
});

test('an answer that begins with a list of countries tells where the observers are from', () => {
  expect(
    members(
      '– From which countries are your observers?\n\n– Belarus, Tajikistan, Uzbekistan. Others follow.'
    ).sort()
  ).toEqual(['BLR', 'TJK', 'UZB']);
  expect(members('– In which countries can citizens vote?\n\n– Belarus, Tajikistan, Uzbekistan.')).toEqual(
    []
  );
});

test('whom a mission met, and whom commissions are made up of, are no members of it', () => {
  expect(
    members('The mission had talks with members of the Electoral Commission and the Christian Council.')
  ).toEqual([]);
  expect(
    members(
      'Observers noted that the composition of the district commissions reflected a spectrum of public associations.'
    )
  ).toEqual([]);
});

test('no country of a list is the host because the text names no other', () => {
  const text =
    'A delegation of the SCO visited a station in the Almaly district of Almaty. Its members include representatives of Uzbekistan, Kyrgyzstan, China and Tajikistan.';
  const found = rowsOf('members', text, '').map(({ member }) => member);
  expect(found.sort()).toEqual(['CHN', 'KGZ', 'TJK', 'UZB']);
});

test('missions that observe beside it, or are listed with their numbers, are no members', () => {
  expect(
    members(
      'A delegation of 20 parliamentarians went to observe the vote, alongside parliamentarians from the OSCE PA and the European Parliament. Accredited observers: CIS – 228, SCO – 21, TURKPA – 7, OIC – 5.'
    )
  ).toEqual([]);
});

test('a list of countries may tell of observers who were named before', () => {
  expect(
    members(
      'The Mission has 20 observers. The states from which they come are Armenia, Belarus, Tajikistan and Uzbekistan.'
    ).sort()
  ).toEqual(['ARM', 'BLR', 'TJK', 'UZB']);
});
