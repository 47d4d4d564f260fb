import { describe, expect, it } from 'vitest';
import { readSentences } from '$lib/statement/text/words';

const spans = (text: string) => readSentences(text).map(({ start, end }) => text.slice(start, end));

describe('the sentences of a text', () => {
  it('each have their place', () => {
    expect(spans('Voting was calm.  Mr. Aliyev voted.')).toEqual(['Voting was calm.', 'Mr. Aliyev voted.']);
  });

  it('are cut between words where they do not end: a sentence takes the longer, the longer it is', () => {
    const text = 'observers saw calm and orderly voting '.repeat(5000).trim();
    const found = spans(text);
    expect(Math.max(...found.map(({ length }) => length))).toBeLessThan(3100);
    expect(found.join(' ')).toBe(text);
  });

  it('go on after the sign of a number, and after half a title', () => {
    const text =
      'At stations Nos. 14 and No. 27 they stayed for the count. The Rt. Hon. Ann Lee led them. Any? No. 12 came.';
    expect(readSentences(text).map((sentence) => sentence.text)).toEqual([
      'At stations Nos. 14 and No. 27 they stayed for the count.',
      'The Rt. Hon. Ann Lee led them.',
      'Any?',
      'No. 12 came.'
    ]);
  });

  it('may end with the hour', () => {
    expect(
      spans('The tables opened at 7:12 a.m. The Mission regrets it. It came at 9 a.m. Sunday, and left.')
    ).toEqual([
      'The tables opened at 7:12 a.m.',
      'The Mission regrets it.',
      'It came at 9 a.m. Sunday, and left.'
    ]);
  });

  it('are left whole where they end in time, however long the text is', () => {
    const sentence = 'Observers saw calm and orderly voting.';
    expect(new Set(spans(`${sentence} `.repeat(500)))).toEqual(new Set([sentence]));
  });
});
