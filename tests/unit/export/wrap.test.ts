import { expect, test } from 'vitest';
import { plainText } from '$lib/export/plain-text';
import { wrap, wrapBalanced } from '$lib/export/wrap';
import { parseHTML } from 'linkedom';

const tenEach = (text: string) => text.length * 10;

test('breaks at blanks, and never at one that does not break', () => {
  expect(wrap('one two three\nfour', 80, tenEach)).toEqual(['one two', 'three', 'four']);
  expect(wrap('with n\u00a0=\u00a031 missions', 100, tenEach)).toEqual([
    'with',
    'n\u00a0=\u00a031',
    'missions'
  ]);
  expect(wrap('  ', 80, tenEach)).toEqual([]);
});

test('breaks an address that is longer than a line, and loses nothing of it', () => {
  const address = 'https://scrutineer.example/?org=ots,cis';
  const lines = wrap(`at ${address}`, 100, tenEach);
  expect(lines[0]).toBe('at');
  expect(lines.slice(1).join('')).toBe(address);
  expect(Math.max(...lines.map(tenEach))).toBeLessThanOrEqual(100);
});

test('a headline breaks into lines of about one length, no more than it needs', () => {
  expect(wrap('at five contests CIS and IEOM concluded differently', 400, tenEach)).toEqual([
    'at five contests CIS and IEOM concluded',
    'differently'
  ]);
  expect(wrapBalanced('at five contests CIS and IEOM concluded differently', 400, tenEach)).toEqual([
    'at five contests CIS and',
    'IEOM concluded differently'
  ]);
  expect(wrapBalanced('short', 400, tenEach)).toEqual(['short']);
});

test('a note is plain text, its paragraphs and items parted', () => {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const note = '<p>One &amp; <em>two</em>.</p>\n<p>n&nbsp;=&nbsp;3</p><ul><li>a</li><li>b</li></ul>';
  expect(plainText(note, document)).toBe('One & two. n\u00a0=\u00a03 a b');
});
