import { expect, test } from 'vitest';
import { lightColour } from '$lib/preview/colour.server';

test('colours come out as a browser shows them in the light theme', () => {
  expect(lightColour('var(--ink)')).toBe('#1f1c18');
  expect(lightColour('currentColor')).toBe('#1f1c18');
  expect(lightColour('transparent')).toBe('none');
  expect(lightColour('#abcdef')).toBe('#abcdef');
  expect(lightColour('color-mix(in srgb, var(--accent) 14%, var(--paper))')).toBe('#dce2e9');
  expect(lightColour('color-mix(in oklab, var(--finding-positive) 22%, var(--paper))')).toBe('#cddae5');
});

test('a colour that the tokens lack stops the build', () => {
  expect(() => lightColour('var(--no-such)')).toThrow('styles/tokens.css names no colour --no-such');
});
