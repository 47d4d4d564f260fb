import { expect, test } from 'vitest';
import { asStatement, newStatement } from '$lib/statement/page/kept-statements';

test('a statement that was kept before its page and its place in a draft were known is still there', () => {
  const { title, publisher, url, document, ...before } = {
    ...newStatement(),
    id: 'a',
    text: 'Voting was calm.'
  };
  expect(asStatement(before)).toEqual({ ...before, title, publisher, url, document });
});

test.each([null, 'text', 7, {}, { ...newStatement(), text: 7 }, { ...newStatement(), rejected: [7] }])(
  'what is no statement is none: %j',
  (found) => {
    expect(asStatement(found)).toBeNull();
  }
);
