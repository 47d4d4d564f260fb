import { describe, expect, it, vi } from 'vitest';
import { forgetPastQueries, keepPastQuery, pastQueries } from '$lib/workbench/past-queries';
import { keptTexts } from './kept-text';

const kept = keptTexts();
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

  it('has what earlier visits kept', () => {
    const text = '[{"sql":"FROM a","at":1700000000000,"rows":3,"milliseconds":12.5,"author":"link"}]';
    kept.set('scrutineer:sql-history', text);
    expect(JSON.stringify(pastQueries())).toBe(text);
  });

  it.each(['{', '{"a":1}', '[1, null, {"sql": 5}, {"sql": "FROM a"}]'])(
    'forged as %s is left out',
    (text) => {
      kept.set('scrutineer:sql-history', text);
      expect(pastQueries()).toEqual([]);
    }
  );

  it('stands on the page where storage is blocked', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(keepPastQuery(query('FROM missions'))).toHaveLength(1);
    expect(pastQueries()).toEqual([]);
  });
});
