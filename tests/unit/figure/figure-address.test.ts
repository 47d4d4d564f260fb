import { expect, test } from 'vitest';
import { figureAddress, withVariant } from '$lib/figure/figure-address';
import { defaultView } from '$lib/link/view';
import { everything } from '$lib/questions/scope';

const page = '/questions/observers-over-time/';
const address = (scope: Parameters<typeof figureAddress>[3], view = {}) =>
  figureAddress(page, { ...defaultView, ...view }, 'observers-over-time', scope);

test('what a page is about becomes a filter on the page of the question', () => {
  expect(address(everything)).toBe(page);
  expect(address({ kind: 'organization', id: 'ots' })).toBe(`${page}?org=ots`);
  expect(address({ kind: 'country', id: 'AZE' })).toBe(`${page}?country=AZE`);
  expect(address({ kind: 'election', id: 'AZE-2024-02-07-presidential' })).toBe(
    `${page}?election=AZE-2024-02-07-presidential`
  );
  expect(address({ kind: 'mission', id: 'AZE-2024-02-07-presidential/ots' })).toBe(
    `${page}?org=ots&election=AZE-2024-02-07-presidential`
  );
});

test('the tabs and variants of other figures stay behind, the theme of a frame too', () => {
  const view = {
    tabs: { 'observers-over-time': 'table', 'findings-over-time': 'sources' },
    variants: { 'findings-over-time': 'themes' },
    theme: 'dark',
    version: '2026.11.1'
  };
  expect(address(everything, view)).toBe(`${page}?tab=observers-over-time.table&v=2026.11.1`);
});

test('a figure that a page begins in another variant says so in its own address', () => {
  const loaded = {
    slug: 'findings-over-time',
    variants: [
      { id: 'years', label: 'By year', scaled: false },
      { id: 'themes', label: 'By theme', scaled: false }
    ]
  } satisfies Parameters<typeof withVariant>[1];
  expect(withVariant(defaultView, loaded, 'themes').variants).toEqual({ 'findings-over-time': 'themes' });
  const chosen = { ...defaultView, variants: { 'findings-over-time': 'themes', other: 'x' } };
  expect(withVariant(chosen, loaded, 'years').variants).toEqual({ other: 'x' });
});
