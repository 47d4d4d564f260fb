import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetBoard, keepBoard, keptBoards } from '$lib/link/kept-boards';

const stored = new Map<string, string>();
beforeEach(() =>
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value)
  })
);
afterEach(() => {
  stored.clear();
  vi.unstubAllGlobals();
});

const board = (title: string, fragment = `#title=${title}`) => ({ title, fragment });

test('a board is kept as the last one, in the place of what it was before', () => {
  keepBoard(board('A'), null);
  keepBoard(board('B'), null);
  keepBoard(board('A', '#title=A&figure=agreement'), '#title=A');
  expect(keptBoards()).toEqual([board('A', '#title=A&figure=agreement'), board('B')]);
});

test('eight are kept, and each can be forgotten', () => {
  for (let i = 0; i < 10; i++) keepBoard(board(`${i}`), null);
  expect(keptBoards().map(({ title }) => title)).toEqual(['9', '8', '7', '6', '5', '4', '3', '2']);
  forgetBoard('#title=9');
  expect(keptBoards()[0]).toEqual(board('8'));
});

test('what another program has written there does no harm', () => {
  for (const text of [
    '',
    '{',
    'null',
    '{"a":1}',
    '[1,null,{"title":1,"fragment":"#a"},{"title":"x","fragment":"javascript:"}]'
  ]) {
    stored.set('scrutineer:boards', text);
    expect(keptBoards()).toEqual([]);
  }
});

test('without storage nothing is kept, and nothing breaks', () => {
  const blocked = () => {
    throw new DOMException('blocked', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: blocked, setItem: blocked });
  keepBoard(board('A'), null);
  expect(keptBoards()).toEqual([]);
});
