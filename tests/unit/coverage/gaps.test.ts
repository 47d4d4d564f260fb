import { expect, test } from 'vitest';
import { gapEntries } from '$lib/coverage/gap-entries.server';
import { gapKinds } from '$lib/coverage/gap-entry';
import { allGaps, chosenGaps } from '$lib/coverage/gap-filter.svelte';
import { categories } from '$lib/dataset/descriptor';
import { table } from '$lib/dataset/lookup.server';
import { noteWords } from '$lib/records/note-parts';

const gaps = gapEntries();

test('every gap is listed, each with a place of its own on the page', () => {
  expect(gaps).toHaveLength(table('gaps').length);
  expect(new Set(gaps.map(({ anchor }) => anchor)).size).toBe(gaps.length);
});

test('kinds are called what the codebook calls them', () => {
  expect(gapKinds).toEqual(categories('gaps', 'kind').map(({ value, label }) => ({ id: value, label })));
});

test('a note names its documents by their publishers', () => {
  const gap = gaps.find(({ anchor }) => anchor === 'gap-RUS-2008-03-02-presidential-osce-odihr');
  expect(gap?.note.filter((part) => typeof part !== 'string').length).toBeGreaterThan(1);
  expect(noteWords(gap?.note ?? [])).not.toContain('rv-rus-2008-obs');
});

test('filters narrow by kind, country, organization and words, together', () => {
  expect(chosenGaps(gaps, allGaps)).toHaveLength(gaps.length);
  const chosen = chosenGaps(gaps, { kind: 'not-found', country: 'AZE', org: 'oic', words: 'Nothing FOUND' });
  expect(chosen.map(({ election }) => election)).toEqual([
    'AZE-2013-10-09-presidential',
    'AZE-2018-04-11-presidential',
    'AZE-2020-02-09-parliamentary'
  ]);
});
