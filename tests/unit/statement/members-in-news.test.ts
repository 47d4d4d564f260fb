import { expect, test } from 'vitest';
import { rowsOf } from './reading';

const members = (text: string): unknown[] => rowsOf('members', text).map(({ member }) => member);

test.each([
  [
    'With the head of the mission go the Belarusian deputy Ivan Karpov; the Uzbeks Anvar Saidov and Dilshod Rahimov; and Elena Popa (Moldova).',
    ['BLR', 'UZB', 'MDA']
  ],
  [
    'Also in the delegation are Uruguayan senator Ana Paz, Brazilian deputy Joao Melo and Chilean expert Luis Soto.',
    ['URY', 'BRA', 'CHL']
  ],
  [
    'Members of the delegation:\nJean Thillens (Luxembourg, SOC), Chairperson\nAnn Lee (European Commission)\nDeclan O’Meara (Ireland, EPP/CD)\nTommaso Brugnera (San Marino, EC/DA)',
    ['LUX', 'IRL', 'SMR']
  ],
  [
    'The mission will be joined by the Indian diplomat Arun Rao and the Chinese scholar Li Wei.',
    ['IND', 'CHN']
  ],
  [
    'The team is made up of Colin Baptiste, a Dominican lawyer, and Sela Tupou, a Tongan academic.',
    ['DMA', 'TON']
  ],
  [
    'Members of the group include: Ann Lee, former President of Ghana (Chairperson); and Sela Tupou, lawyer, Tonga.',
    ['GHA', 'TON']
  ],
  ['The head of the delegation, Portuguese MP Ana Paz, spoke.', []],
  ['The 40 observers, led by former Togolese minister Koffi Adjei, spoke.', []],
  ['The Russian president Ivan Petrov congratulated the members of the delegation.', []]
])('people who are named give the countries of members: “%s”', (text, expected) => {
  expect(members(text)).toEqual(expected);
});

test.each([
  ['The mission has a hundred observers from 27 member states and Norway.', ['NOR']],
  [
    'The talks were also attended by Azamat Bekov and Naila Rahimova, officials of the Central Election Commissions of Kyrgyzstan and Uzbekistan.',
    ['Central Election Commission of Kyrgyzstan', 'Central Election Commission of Uzbekistan']
  ],
  [
    'They represent the CSTO Parliamentary Assembly and the Executive Committee of the CIS.',
    ['CSTO Parliamentary Assembly', 'Executive Committee of the CIS']
  ],
  [
    'The mission includes staff of the EU Delegation to Kazakhstan and of embassies of EU Member States.',
    ['EU Delegation to Kazakhstan', 'embassies of EU Member States']
  ],
  [
    'The observers count among them specialists in election law, gender and the media.',
    ['specialists in election law', 'specialists in gender', 'specialists in media']
  ],
  [
    'Members of the mission come from academic institutions and civil society organisations (CSOs).',
    ['academic institutions', 'civil society organisations']
  ],
  ['Thirty-one of the 45 members of the PACE delegation were women.', []],
  ['The mission was sent by the Chairperson of the African Union Commission.', []],
  [
    'The Mission members studied the law and held meetings with the Central Election Commission and the National Centre for Human Rights.',
    []
  ],
  ['Members of the Mission were interviewed by local mass media on its work.', []],
  ['The Commission accredited observers from political parties besides the mission.', []]
])('bodies of members as news name them: “%s”', (text, expected) => {
  expect([...members(text)].sort()).toEqual([...expected].sort());
});

test.each([
  "IGAD's eight Member States are Djibouti, Eritrea, Kenya and Sudan, the mission recalled.",
  'The mission recalled that voters elect the 600 members of the Grand National Assembly.'
])('those are members of something else: “%s”', (text) => {
  expect(members(text)).toEqual([]);
});
