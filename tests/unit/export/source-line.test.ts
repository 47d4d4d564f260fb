import { expect, test } from 'vitest';
import { mostFrequentPublishers, sourceLine } from '$lib/export/source-line';

const address = 'https://scrutineer.example/?v=1';

test('names the documents, those who published most, and where they are listed', () => {
  const line = (count: number, publishers: string[]) =>
    sourceLine({ count, publishers, address, readerMade: false });
  expect(line(1830, ['OSCE/ODIHR', 'News.Az', 'OAS'])).toBe(
    `Source: 1,830 documents of missions, governments and media (most rows from OSCE/ODIHR, News.Az and OAS), listed at ${address}`
  );
  expect(line(1, ['OAS'])).toBe(
    `Source: 1 document of missions, governments and media (most rows from OAS), listed at ${address}`
  );
  expect(line(2, [])).toBe(`Source: 2 documents of missions, governments and media, listed at ${address}`);
});

test('does not pass off a reader’s rows as ours', () => {
  expect(sourceLine({ count: 2, publishers: [], address, readerMade: true })).toBe(
    `Sources named by the reader’s rows: 2 documents of missions, governments and media. Made from the figure at ${address}`
  );
  expect(sourceLine({ count: 0, publishers: [], address, readerMade: true })).toBe(
    `Made from the figure at ${address}`
  );
});

test('the publishers of most rows: each counts once a row, unknown ones not at all', () => {
  const publishers: Record<string, string> = { a1: 'A', a2: 'A', b: 'B', c: 'C', d: 'D' };
  const rows = ['a1 a2', 'b', 'b c', 'd', 'd', 'd', 'c a1', 'c', 'nobody'].map((sources) => ({ sources }));
  expect(mostFrequentPublishers(rows, (id) => publishers[id])).toEqual(['C', 'D', 'A']);
});
