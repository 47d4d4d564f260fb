import '../../../src/styles/tokens.css';
import { afterEach, expect, test } from 'vitest';
import { inLight } from '$lib/export/light-colours';

afterEach(() => document.documentElement.removeAttribute('data-theme'));

const written = [
  'var(--ink)',
  'var(--finding-positive)',
  'currentColor',
  'none',
  '#abc',
  'light-dark(#010203, #ffffff)'
];
const plain = ['#1f1c18', '#2b6ca3', '#1f1c18', 'none', '#aabbcc', '#010203'];

test.each(['light', 'dark'])('colours are those of the light theme on a %s page', (theme) => {
  document.documentElement.dataset.theme = theme;
  expect(inLight((colour) => written.map(colour))).toEqual(plain);
});

test('a mixed colour comes out as it is painted', () => {
  document.documentElement.dataset.theme = 'dark';
  const [srgb, oklab, half] = inLight((colour) => [
    colour('color-mix(in srgb, #000000, #ffffff)'),
    colour('color-mix(in oklab, var(--finding-positive), var(--paper) 40%)'),
    colour('color-mix(in srgb, #ff0000 50%, transparent)')
  ]);
  expect(srgb).toMatch(/^#(7f|80){3}$/);
  expect(oklab).toMatch(/^#[0-9a-f]{6}$/);
  expect(half).toMatch(/^rgba\(255, 0, 0, 0\.50?/);
});

test('what is no colour takes the ink, and nothing stays in the page', () => {
  const elements = document.body.childElementCount;
  expect(inLight((colour) => [colour('no colour'), colour('var(--nowhere)')])).toHaveLength(2);
  expect(inLight((colour) => colour('url(javascript:x)'))).toBe('#1f1c18');
  expect(() =>
    inLight(() => {
      throw new Error('the drawing failed');
    })
  ).toThrow('the drawing failed');
  expect(document.body.childElementCount).toBe(elements);
});
