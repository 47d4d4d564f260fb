import { expect, test } from 'vitest';
import { contextOf } from '$lib/statement/context';
import { readLexicon } from '$lib/statement/lexicon.server';
import { speakers } from '$lib/statement/people/speakers';

const lexicon = readLexicon();
const spoken = (text: string): (string | null)[] =>
  speakers(contextOf(text, lexicon)).map((speaker) => speaker?.person.name ?? null);

test('a surname, a pronoun and an office are the person named before in full', () => {
  expect(
    spoken(
      'The CIS mission is headed by Arslan Bekmurod. Bekmurod told reporters that 20 observers had come. He added that ten were long-term. The head of the mission noted the calm.'
    )
  ).toEqual([null, 'Arslan Bekmurod', 'Arslan Bekmurod', 'Arslan Bekmurod']);
});

test('a quotation that goes on has one speaker', () => {
  expect(
    spoken(
      '"We saw no problems. The vote was calm. People were kind," said Ms. Dana Iskak, head of the CIS mission.'
    ).every((name) => name === 'Dana Iskak')
  ).toBe(true);
});

test('a mission that speaks is no person', () => {
  expect(spoken('The CIS mission said that 20 observers had come.')).toEqual([null]);
});
