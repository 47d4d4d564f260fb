import { expect, test } from 'vitest';
import { linkedNote } from '$lib/missions/linked-note';

const publisherOf = (id: string) => ({ 'seed-002': 'OTS', 'newsaz-aze-2024': 'News.Az' })[id];

test('documents that a note names become links, and other words with hyphens stay', () => {
  expect(linkedNote('The short-term team is silent (seed-002).', publisherOf)).toEqual([
    'The short-term team is silent (',
    { source: 'seed-002', publisher: 'OTS' },
    ').'
  ]);
  expect(linkedNote('Both recorded. [source: seed-002, newsaz-aze-2024]', publisherOf)).toEqual([
    'Both recorded. [',
    { source: 'seed-002', publisher: 'OTS' },
    ', ',
    { source: 'newsaz-aze-2024', publisher: 'News.Az' },
    ']'
  ]);
});
