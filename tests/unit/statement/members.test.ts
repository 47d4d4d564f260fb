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
  ]
])('reads “%s”', (text, expected) => {
  expect(members(text).sort()).toEqual([...expected].sort());
});

test('the host, and countries named for other reasons, are no members', () => {
  expect(
    members('The Mission was composed of representatives of the Member States other than Kazakhstan.')
  ).toEqual(['Member States other than Kazakhstan']);
  expect(members('Polling stations were opened in Germany, France and Italy.')).toEqual([]);
  expect(members('The Mission was led by a former President of Ghana, Mr. Kofi Addo.')).toEqual([]);
});
