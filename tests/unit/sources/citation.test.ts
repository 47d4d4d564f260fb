import { expect, test } from 'vitest';
import { citeInLine, citeSource } from '../../../src/lib/sources/citation';

const document = {
  id: 'newsaz',
  title: 'Seminar for diplomatic missions',
  publisher: 'News.Az',
  url: 'https://news.az/1',
  published: '2024-01-23',
  language: 'en'
};

test('a citation names the document first, then the page here', () => {
  expect(citeInLine(document)).toBe('(News.Az, 2024)');
  expect(citeSource(document, '2026.11.1', 'https://site.example/sources/newsaz/', '2026-11-22')).toBe(
    'News.Az (23 Jan 2024): Seminar for diplomatic missions. https://news.az/1 As recorded in: Scrutineer, data 2026.11.1, https://site.example/sources/newsaz/ (read 22 Nov 2026).'
  );
});

test('what is not known is left out', () => {
  expect(citeSource({ ...document, url: null, published: null }, '2026.11.1', '', '')).toBe(
    'News.Az (undated): Seminar for diplomatic missions. As recorded in: Scrutineer, data 2026.11.1.'
  );
});
