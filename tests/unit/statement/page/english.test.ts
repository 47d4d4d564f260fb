import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { notEnglish } from '$lib/statement/page/english';

const texts = readdirSync('tests/statements/dev').filter((name) => name.endsWith('.txt'));

test.each(texts)('takes %s for English', (name) => {
  expect(notEnglish(readFileSync(`tests/statements/dev/${name}`, 'utf8'))).toBeNull();
});

test.each([
  'Миссия наблюдателей посетила шестьдесят один избирательный участок в Бишкеке, Оше и Нарыне. Голосование прошло спокойно, участки открылись вовремя, нарушений не было, и подсчет голосов был открытым для всех наблюдателей.',
  'La mission d’observation a visité soixante et un bureaux de vote dans la capitale et dans les régions. Le scrutin s’est déroulé dans le calme et les bureaux ont ouvert à l’heure prévue par la loi.'
])('tells that another language is none: %s', (text) => {
  expect(notEnglish(text)).toMatch(/^This does not seem to be English: of its words \d %/);
});

test('says nothing of a few words', () => {
  expect(notEnglish('OTS, Bishkek: 24')).toBeNull();
  expect(notEnglish('')).toBeNull();
});
