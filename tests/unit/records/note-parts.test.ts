import { expect, test } from 'vitest';
import { noteParts, noteWords } from '$lib/records/note-parts';

const publisherOf = (id: string) => ({ 'seed-002': 'OTS', 'newsaz-aze-2024': 'News.Az' })[id];
const parts = (note: string) => noteParts(note, publisherOf);
const words = (note: string) => noteWords(parts(note));

test('documents that a note names become links, and other words with hyphens stay', () => {
  expect(parts('The short-term team is silent (seed-002).')).toEqual([
    'The short-term team is silent (',
    { source: 'seed-002', publisher: 'OTS' },
    ').'
  ]);
  expect(words('A run-off, and one-day vote (aze-2024-lost)')).toBe(
    'A run-off, and one-day vote (aze-2024-lost).'
  );
});

test('sources behind the last sentence are drawn into it', () => {
  expect(parts('Both recorded. [source: seed-002, newsaz-aze-2024]')).toEqual([
    'Both recorded (',
    { source: 'seed-002', publisher: 'OTS' },
    ', ',
    { source: 'newsaz-aze-2024', publisher: 'News.Az' },
    ').'
  ]);
});

test('a note has a capital and a full stop, whatever it begins or ends with', () => {
  expect(words('searched, nothing found')).toBe('Searched, nothing found.');
  expect(words('seed-002 gives no number')).toBe('OTS gives no number.');
  expect(words('news360.es credits the mission')).toBe('news360.es credits the mission.');
  expect(words('Was it there?')).toBe('Was it there?');
});
