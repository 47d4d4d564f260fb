import { describe, expect, it } from 'vitest';
import { readTable } from '$lib/dataset/read-table';
import { likeliest, wordBeginnings } from '$lib/statement/word-evidence';
import { countWords, wordsOfFindings } from '$lib/statement/word-evidence.server';

it('knows words by their beginnings, and pairs of neighbours', () => {
  expect(wordBeginnings('The stations opened late')).toEqual([
    'statio',
    'opened',
    'late',
    'statio opened',
    'opened late'
  ]);
});

describe('the words of findings', () => {
  const rows = [
    ...['Votes were counted twice', 'The count was slow', 'Counting took long', 'They counted by hand'],
    ...['Stations opened late', 'Opening was slow', 'Doors were opened at seven', 'It opened by hand']
  ].map((text) => ({ text, kind: /count/i.test(text) ? 'counting' : 'opening' }));
  const words = countWords(rows, { pairs: false });

  it('weigh for the themes that use them more than others do', () => {
    expect(likeliest('All stations opened in time', words)[0]?.kind).toBe('opening');
    expect(words.weights['opened']).toEqual({ 1: 0.3 });
  });

  it('are those of three findings at least', () => {
    expect(words.weights).not.toHaveProperty('doors');
    expect(likeliest('Ballot papers ran out', words)).toEqual([]);
  });
});

/** Counted in four of five findings of our tables, measured on the fifth. */
it('tell the theme of 3 in 5 findings not counted, and the polarity of 7 in 10', () => {
  const rows = readTable('findings').filter(({ kind }) => kind === 'finding');
  const part = ({ id }: { id: string }) => Number.parseInt(id, 16) % 5;
  const right = { theme: 0, polarity: 0 };
  for (const fold of [0, 1, 2, 3, 4]) {
    const words = wordsOfFindings(rows.filter((row) => part(row) !== fold));
    for (const { summary, theme, polarity } of rows.filter((row) => part(row) === fold)) {
      if (likeliest(summary, words.wordsOfThemes)[0]?.kind === theme) right.theme++;
      if (likeliest(summary, words.wordsOfPolarities)[0]?.kind === polarity) right.polarity++;
    }
  }
  expect(right.theme / rows.length).toBeGreaterThan(0.6);
  expect(right.polarity / rows.length).toBeGreaterThan(0.7);
});
