import { expect, test } from 'vitest';
import { noteParts } from '$lib/coverage/note-parts';

const isSource = (id: string) => ['rv-rus-2008-obs', 'seed-000'].includes(id);

test('documents that a note names are parted from its words', () => {
  expect(noteParts('ODIHR refused. [source: rv-rus-2008-obs]', isSource)).toEqual([
    { text: 'ODIHR refused. [source: ' },
    { source: 'rv-rus-2008-obs' },
    { text: ']' }
  ]);
  expect(noteParts('seed-000', isSource)).toEqual([{ source: 'seed-000' }]);
});

test('words with hyphens, and ids of no document, stay words', () => {
  const note = 'A run-off, and one-day vote (aze-2024-lost)';
  expect(noteParts(note, isSource)).toEqual([{ text: note }]);
});

test('the name of a measure reads as words', () => {
  expect(noteParts('stations, registered_voters', isSource)).toEqual([
    { text: 'stations, registered voters' }
  ]);
});
