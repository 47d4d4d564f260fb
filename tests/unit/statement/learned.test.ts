import { describe, expect, it } from 'vitest';
import { categories } from '$lib/dataset/descriptor';
import { digestOf, readSentencesToLearn } from '$lib/statement/learned/examples.server';
import { featuresOf } from '$lib/statement/learned/features';
import { learn, type Example } from '$lib/statement/learned/learn';
import { likelihoodsOf } from '$lib/statement/learned/weights';
import { readLexicon } from '$lib/statement/lexicon.server';

const lexicon = readLexicon();
const sentences = readSentencesToLearn();

describe('the sentences to learn from', () => {
  it('have codes of the codebook, and findings only where they tell some', () => {
    const codes = (column: string) => new Set(categories('findings', column).map(({ value }) => value));
    const [themes, polarities, kinds] = [codes('theme'), codes('polarity'), codes('kind')];
    const wrong = sentences.filter(
      ({ kind, findings }) =>
        findings.some(({ theme, polarity }) => !themes.has(theme) || !polarities.has(polarity)) ||
        findings.length > 0 !== kinds.has(kind)
    );
    expect(wrong).toEqual([]);
  });

  it('have a stance where they are verdicts, and there alone', () => {
    const stances = new Set(categories('conclusions', 'stance').map(({ value }) => value));
    expect(sentences.filter(({ kind, stance }) => stances.has(stance) !== (kind === 'verdict'))).toEqual([]);
  });

  it('are those that the weights were learned from: after a change, `npm run learn`', () => {
    expect(lexicon.learned.digest).toBe(digestOf(sentences));
  });
});

describe('what is looked at in a sentence', () => {
  const named = (text: string, before?: string) => [...featuresOf(text, lexicon, before).keys()];

  it('is the beginnings of its words, their pairs, numbers as one, and its cues', () => {
    const features = named('The 12 stations opened late.');
    expect(features).toEqual(
      expect.arrayContaining(['#', 'statio', 'opened', 'late', '^ #', 'statio opened', 'late $', 'T:opening'])
    );
    expect(features).not.toContain('the');
  });

  it('tells what is denied, up to a turn, from what is said', () => {
    expect(named('No voter was turned away, but staff were late.')).toEqual(
      expect.arrayContaining(['!voter', '!turned', '!away', 'staff', 'late'])
    );
  });

  it('is also what the sentence before was about, and what a heading says', () => {
    expect(named('It was slow.', 'The counting of ballots began at eight.')).toContain('B:counting');
    expect(named('It was slow.', 'Counting of ballots')).toContain('H:counting');
  });
});

describe('learning', () => {
  const example = (words: string, kind: string): Example => ({
    features: new Map(words.split(' ').map((word) => [word, 1])),
    is: new Set([`kind:${kind}`]),
    teaches: new Set(['kind'])
  });
  const examples = [1, 2, 3, 4].flatMap(() => [
    example('calm voting', 'finding'),
    example('calm orderly count', 'finding'),
    example('mission arrived', 'other'),
    example('mission met voting officials', 'other')
  ]);
  const learned = { digest: '', ...learn(examples, ['kind:finding', 'kind:other']) };
  const likely = (...words: string[]) =>
    likelihoodsOf(new Map(words.map((word) => [word, 1])), learned).get('kind:finding') ?? 0;

  it('finds the words that tell one kind from another', () => {
    expect(likely('calm', 'mission')).toBeGreaterThan(likely('mission'));
    expect(likely('calm', 'count')).toBeGreaterThan(0.8);
    expect(likely('mission', 'arrived')).toBeLessThan(0.2);
  });

  it('heeds no word that few sentences have, nor one that it has never seen', () => {
    const rare = learn([...examples, example('unheard', 'finding')], ['kind:finding']);
    expect(Object.keys(rare.features)).not.toContain('unheard');
    expect(likely('calm', 'constructor')).toBe(likely('calm'));
  });

  it('comes to the same weights each time', () => {
    expect(learn(examples, ['kind:finding', 'kind:other'])).toEqual(
      learn(examples, ['kind:finding', 'kind:other'])
    );
  });
});
