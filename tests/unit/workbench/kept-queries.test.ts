import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  drafts,
  draftsFile,
  forgetDraft,
  forgetPastQueries,
  keepDraft,
  keepPastQuery,
  pastQueries
} from '$lib/workbench/kept-queries';

const kept = new Map<string, string>();
const storage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value)
};
beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', storage);
});
afterEach(() => vi.unstubAllGlobals());

const query = (sql: string) => ({ sql, at: 0, rows: 1, milliseconds: 2 });

describe('the history', () => {
  it('has the last query first, and each text once', () => {
    for (const sql of ['FROM missions', 'FROM figures', 'FROM missions']) keepPastQuery(query(sql));
    expect(pastQueries().map(({ sql }) => sql)).toEqual(['FROM missions', 'FROM figures']);
    forgetPastQueries();
    expect(pastQueries()).toEqual([]);
  });

  it('makes room for new queries, the last one however long', () => {
    for (let i = 0; i < 120; i++) keepPastQuery(query(`SELECT ${i}`));
    expect(pastQueries()).toHaveLength(100);
    keepPastQuery(query(`SELECT '${'x'.repeat(600_000)}'`));
    expect(pastQueries()[0]?.sql.length).toBeGreaterThan(600_000);
  });

  it.each(['{', '{"a":1}', '[1, null, {"sql": 5}, {"sql": "FROM a"}]'])(
    'forged as %s is left out',
    (text) => {
      kept.set('scrutineer:sql-history', text);
      kept.set('scrutineer:sql-drafts', text);
      expect([pastQueries(), drafts()]).toEqual([[], []]);
    }
  );

  it('stands on the page where storage is blocked', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(keepPastQuery(query('FROM missions'))).toHaveLength(1);
    expect(pastQueries()).toEqual([]);
  });
});

describe('drafts', () => {
  it('stand by name, one of each', () => {
    keepDraft({ name: 'b', sql: '1', changed: 0 });
    keepDraft({ name: 'a', sql: '2', changed: 0 });
    keepDraft({ name: 'b', sql: '3', changed: 0 });
    expect(drafts().map(({ name, sql }) => name + sql)).toEqual(['a2', 'b3']);
    expect(forgetDraft('a').map(({ name }) => name)).toEqual(['b']);
  });

  it('are one script as a file, each under its name', () => {
    const draft = { changed: 0 };
    expect(
      draftsFile([
        { ...draft, name: 'Largest\nmissions', sql: 'FROM missions;\n' },
        { ...draft, name: 'Two', sql: 'SELECT 2' }
      ])
    ).toBe('-- Largest missions\nFROM missions;\n\n-- Two\nSELECT 2;\n');
  });
});
