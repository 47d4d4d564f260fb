import { describe, expect, it, test } from 'vitest';
import { evenText } from '$lib/statement/text/even-text';
import { withWholeWords } from '$lib/statement/text/whole-words';

const lines = (text: string) => evenText(text).split('\n');

describe('lines that are cut at one width', () => {
  const cut = `The Mission met the headquarters of the candidates Zh. Dairov, M.
Kazybek and N. Auezov, and followed the whole of the campaign in
Almaty, Astana and Shymkent. It was in the country from 2 until
14 January 2033 and had twenty-two observers from nine states. It
visited 61 stations.
It thanks the hosts.`;

  it('are joined, also after an initial, before a number and between sentences', () => {
    const even = lines(cut);
    expect(even).toHaveLength(2);
    expect(even[0]).toContain('M. Kazybek and N. Auezov');
    expect(even[0]).toContain('from 2 until 14 January 2033');
    expect(even[0]?.endsWith('61 stations.')).toBe(true);
  });

  it('stay lines of their own where they are items of a list', () => {
    expect(lines(cut.replace('It\nvisited', '\n- It visited'))).toHaveLength(3);
  });

  it('keep each letter where it was', () => {
    expect(evenText(cut)).toHaveLength(cut.length);
  });
});

test('lines of a text that is not cut end its paragraphs', () => {
  const text = `${'Voting was calm in all the stations that were visited. '.repeat(4).trim()}\nA. Sadykov led the mission.`;
  expect(lines(text)).toHaveLength(2);
});

test.each([
  'OSCE/ODIHR opens observation of the presidential election in Uzbekistan\nTASHKENT, 12 May 2033 – The Office opened a mission today.',
  `Observers from nine states praise the parliamentary election in Georgia\n${'They visited stations in all regions. '.repeat(5)}`
])('a headline is no part of what follows: %s', (text) => {
  expect(lines(text)).toHaveLength(2);
});

describe('a word that is cut at the end of a line', () => {
  it.each([
    ['Twenty observ-\ners went to Osh.', 'Twenty observers\nwent to Osh.'],
    ['All 22 long-\nterm observers left.', 'All 22 long-term\nobservers left.'],
    ['Twenty-\ntwo came.', 'Twenty-two\ncame.'],
    ['In Bosnia-\nHerzegovina', 'In Bosnia-Herzegovina\n'],
    ['The pre-\nelection period, they', 'The pre-election\nperiod, they'],
    ['of the prelimi-\nnary, not final, count', 'of the preliminary,\nnot final, count']
  ])('is made whole: %j', (text, whole) => {
    expect(withWholeWords(text)).toBe(whole);
  });

  it('is told from a dash and from an item of a list', () => {
    const text = 'It was calm -\nall said so.\n- Osh\n- Talas';
    expect(withWholeWords(text)).toBe(text);
  });
});
