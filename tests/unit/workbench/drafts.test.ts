import { describe, expect, it } from 'vitest';
import { drafts, forgetDraft, keepDraft } from '$lib/workbench/drafts';
import { keptTexts } from './kept-text';

const kept = keptTexts();

describe('drafts', () => {
  it('stand by name, one of each', () => {
    keepDraft({ name: 'b', sql: '1', changed: 0 });
    keepDraft({ name: 'a', sql: '2', changed: 0 });
    keepDraft({ name: 'b', sql: '3', changed: 0 });
    expect(drafts().map(({ name, sql }) => name + sql)).toEqual(['a2', 'b3']);
    expect(forgetDraft('a').map(({ name }) => name)).toEqual(['b']);
  });

  it('never make room for one another', () => {
    for (let i = 0; i < 102; i++) keepDraft({ name: `Draft ${i}`, sql: 'FROM missions', changed: i });
    expect(drafts()).toHaveLength(102);
  });

  it('of earlier visits are there', () => {
    const text = '[{"name":"Mine","sql":"FROM a","changed":1700000000000}]';
    kept.set('scrutineer:sql-drafts', text);
    expect(JSON.stringify(drafts())).toBe(text);
  });

  it.each(['{', '{"a":1}', '[1, null, {"sql": 5}, {"sql": "FROM a"}]'])(
    'forged as %s are left out',
    (text) => {
      kept.set('scrutineer:sql-drafts', text);
      expect(drafts()).toEqual([]);
    }
  );
});
