import { expect, test } from 'vitest';
import { fold, words } from '$lib/search/fold';

test.each([
  ['Koçaman', 'kocaman'],
  ['Ömer', 'omer'],
  ['Şuşa', 'susa'],
  ['Gəncə', 'gence'],
  ['Türkiye', 'turkiye'],
  ['İSTANBUL', 'istanbul'],
  ['Iğdır', 'igdir'],
  ['Côte d’Ivoire', 'cote d’ivoire'],
  ['São Tomé', 'sao tome'],
  ['Đà Nẵng', 'da nang'],
  ['Łódź', 'lodz'],
  ['Выборы', 'выборы']
])('%s is compared as %s', (text, folded) => expect(fold(text)).toBe(folded));

test('words are what stands between anything but letters and digits', () =>
  expect(words('OSCE/ODIHR, 7 Feb. 2024 – Côte d’Ivoire')).toEqual([
    'osce',
    'odihr',
    '7',
    'feb',
    '2024',
    'cote',
    'd',
    'ivoire'
  ]));
