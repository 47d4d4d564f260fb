import { EditorState } from '@codemirror/state';
import { expect, test } from 'vitest';
import { datasetEngine } from '$lib/dataset/engine.server';
import { duckdb } from '$lib/editor/duckdb-dialect';
import { wordAt } from '$lib/editor/problem-mark';
import { EngineError } from '$lib/engine/error';

const marked = (sql: string, position: number) => {
  const { from, to } = wordAt(EditorState.create({ doc: sql, extensions: duckdb }), position);
  return sql.slice(from, to);
};

test.each([
  ['SELECT mision FROM missions', 'mision'],
  ['SELECT m.mision FROM missions m', 'm.mision'],
  ['SELECT 1;\nSELECT * FROM missoins;\nSELECT 2', 'missoins'],
  ["SELECT 'Ağdaş – 🦆', coutn(*) FROM missions", 'coutn'],
  ["SELECT 'x'::DATE", '::'],
  ['SELECT "no such" FROM missions', '"no such"'],
  ['SELECT 1 +', '+'],
  ['SELECT (1', '1'],
  ['SELECT * FROM missions WHERE', 'WHERE'],
  ['SELECT ) FROM missions', ')']
])('the word that the engine names: %s', async (sql, word) => {
  const engine = await datasetEngine();
  const error: unknown = await engine.query(sql).then(
    () => undefined,
    (thrown: unknown) => thrown
  );
  if (!(error instanceof EngineError)) throw new Error(`no error: ${sql}`);
  expect(error.position, error.message).toBeDefined();
  expect(marked(sql, error.position ?? 0)).toBe(word);
});

test('never outside the text', () => {
  expect(marked('SELECT 1', 99)).toBe('1');
  expect(marked('', 3)).toBe('');
});
