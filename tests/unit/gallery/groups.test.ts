import { expect, test } from 'vitest';
import { groups } from '$lib/gallery/groups';
import { loadGallery } from '$lib/gallery/load-gallery.server';
import { folders } from '$lib/questions/folders.server';

test('every question stands in one group of the gallery, and no group names what is no question', () => {
  expect(groups.flatMap(({ slugs }) => slugs).sort()).toEqual([...folders.keys()].sort());
});

test('at least twenty-six questions are published, each with a title and a headline of its own', async () => {
  const questions = (await loadGallery()).flatMap((group) => group.questions);
  expect(questions.length).toBeGreaterThanOrEqual(26);
  expect(new Set(questions.map(({ title }) => title)).size).toBe(questions.length);
  for (const { slug, headline } of questions) expect(headline, slug).toMatch(/\d|^[A-Z]/);
});
