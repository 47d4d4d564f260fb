import { parseHTML } from 'linkedom';
import { render } from 'svelte/server';
import { expect, test, vi } from 'vitest';
import PageHead from '$lib/ui/PageHead.svelte';

const page = vi.hoisted(() => ({
  url: new URL('http://prerendered/countries/AZE/'),
  data: {} as App.PageData
}));
vi.mock('$app/state', () => ({ page }));

/** What the head of a page says to those who show a link to it, by name. */
function said(data: App.PageData): Record<string, string> {
  page.data = data;
  const { head } = render(PageHead, {
    props: { title: 'T', description: 'D', data: { '@type': 'WebPage' } }
  });
  const { document } = parseHTML(`<!doctype html><html><head>${head}</head></html>`);
  return Object.fromEntries(
    [...document.querySelectorAll('meta')].map((meta) => [
      meta.getAttribute('property') ?? meta.getAttribute('name') ?? '',
      meta.getAttribute('content') ?? ''
    ])
  );
}

const published = { release: { origin: 'https://scrutineer.example' } as App.PageData['release'] };

test('names its picture by its whole address, with size and words', () => {
  const preview = { path: '/countries/AZE/preview.png', alt: 'Azerbaijan: 3 “endorsing”' };
  expect(said({ ...published, preview })).toMatchObject({
    'og:image': 'https://scrutineer.example/countries/AZE/preview.png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': 'Azerbaijan: 3 “endorsing”',
    'twitter:card': 'summary_large_image'
  });
});

test('without a picture of its own shows that of the first page', () => {
  expect(said(published)['og:image']).toBe('https://scrutineer.example/preview.png');
});

test('names none where the build was not told where the site is', () => {
  expect(Object.keys(said({ release: null })).filter((name) => /image|twitter/.test(name))).toEqual([]);
});
