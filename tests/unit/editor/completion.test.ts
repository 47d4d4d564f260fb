import { CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import { syntaxTree } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import { describe, expect, test, vi } from 'vitest';
import { loadSchema } from '$lib/dataset/schema.server';
import { completeKeywords, completeNames } from '$lib/editor/complete';
import { completeCodes } from '$lib/editor/complete-codes';
import { duckdb } from '$lib/editor/duckdb-dialect';
import { loadFunctions } from '$lib/editor/sql-functions.server';

const { tables } = await loadSchema();
const functions = await loadFunctions();
const names = completeNames(() => ({ tables, functions }));
const codes = completeCodes(() => tables);

const stateOf = (text: string) => EditorState.create({ doc: text.replace('|', ''), extensions: duckdb });

/** What is proposed where `|` stands, the best first. */
function propose(source: typeof names, text: string, explicit = true, state = stateOf(text)) {
  const pos = text.indexOf('|');
  const result = source(new CompletionContext(state, pos, explicit)) as CompletionResult | null;
  const options = result?.options.toSorted((a, b) => (b.boost ?? 0) - (a.boost ?? 0)) ?? [];
  return { result, options, labels: options.map(({ label }) => label) };
}
const namesAt = (text: string, explicit?: boolean) => propose(names, text, explicit).labels;
const columnsOf = (table: string) =>
  tables.find(({ name }) => name === table)?.columns.map(({ name }) => name);
const detailAt = (text: string, label: string) =>
  propose(names, text).options.find((option) => option.label === label)?.detail;

describe('the columns of a table, by the name that stands before the dot', () => {
  test.each([
    ['SELECT m.| FROM missions m', 'missions'],
    ['SELECT m.ele| FROM missions AS m', 'missions'],
    ['FROM missions M SELECT m.|', 'missions'],
    ['SELECT * FROM figures f JOIN missions m ON m.| = f.mission', 'missions'],
    ['SELECT * FROM figures f, missions m WHERE f.|', 'figures'],
    ['SELECT * FROM figures f LEFT JOIN missions m USING (id), sources s ORDER BY s.|', 'sources'],
    ['SELECT missions.|', 'missions'],
    ['SELECT x.| FROM main.best_figures x', 'best_figures'],
    ['SELECT "m".| FROM missions "m"', 'missions'],
    ['SELECT 1; SELECT e.| FROM elections e; SELECT 2', 'elections'],
    ['SELECT (SELECT count(*) FROM figures f WHERE f.mission = m.|) FROM missions m', 'missions'],
    ['SELECT m.|\nFROM missions m -- and m.nothing', 'missions'],
    ['SUMMARIZE missions; SELECT missions.|', 'missions']
  ])('%s', (text, table) => expect(namesAt(text, false)).toEqual(columnsOf(table)));
});

test('what a text has before it is parsed to its end, as on a busy machine, is proposed too', () => {
  const text = 'SELECT 1; SELECT e.| FROM elections e';
  let now = 0;
  const clock = vi.spyOn(Date, 'now').mockImplementation(() => (now += 1000));
  const state = stateOf(text);
  clock.mockRestore();
  expect(syntaxTree(state).length).toBeLessThan(state.doc.length);
  expect(propose(names, text, true, state).labels).toEqual(columnsOf('elections'));
});

describe('the columns of what a statement makes itself', () => {
  test.each([
    [
      'WITH big AS (SELECT mission, value AS observers FROM best_figures) SELECT b.| FROM big b',
      ['mission', 'observers']
    ],
    ['WITH big(a, b) AS (SELECT mission, value FROM best_figures) SELECT big.| FROM big', ['a', 'b']],
    [
      'WITH a AS (SELECT id FROM missions), b AS (SELECT *, 1 AS one FROM a) SELECT b.| FROM b',
      ['id', 'one']
    ],
    [
      'SELECT s.| FROM (SELECT m.organization, count(*) n FROM missions m GROUP BY ALL) s',
      ['organization', 'n']
    ],
    ['SELECT s.| FROM (FROM standards) s', ['mission', 'standard', 'source']],
    ['SELECT s.| FROM (SELECT * EXCLUDE (source) FROM standards) AS s', ['mission', 'standard']],
    ['SELECT s.| FROM ((SELECT id FROM missions)) s', ['id']],
    ['SELECT s.| FROM (SELECT id FROM missions UNION ALL SELECT id FROM events) s', ['id']],
    [
      'SELECT s.| FROM (SELECT st.* FROM standards st JOIN missions m ON true) s',
      ['mission', 'standard', 'source']
    ],
    ['SELECT t.| FROM range(10) t(i)', ['i']],
    [
      "SELECT s.| FROM (SELECT CASE WHEN early THEN 'a' END AS how, seen: 3 FROM elections) s",
      ['how', 'seen']
    ],
    ['WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT r.| FROM r) SELECT 1', ['n']]
  ])('%s', (text, columns) => expect(namesAt(text, false)).toEqual(columns));

  test('a query that names itself without end ends', () => {
    expect(namesAt('WITH RECURSIVE r AS (SELECT * FROM r) SELECT r.| FROM r')).toEqual([]);
  });
});

describe('without a dot', () => {
  test('the columns of the tables in scope stand first, then the tables, then functions', () => {
    const { labels, options } = propose(
      names,
      'SELECT e| FROM elections e JOIN missions m ON m.election = e.id',
      false
    );
    const last = Math.max(...['early', 'round', 'invited_by'].map((name) => labels.indexOf(name)));
    expect(last).toBeLessThan(labels.indexOf('m'));
    expect(labels.indexOf('m')).toBeLessThan(labels.indexOf('count'));
    expect(labels).not.toContain('stance');
    expect(options.filter(({ type, label }) => type === 'property' && label === 'id')).toHaveLength(1);
  });

  test('the nearest query’s columns stand before those around it', () => {
    const labels = namesAt('SELECT (SELECT | FROM conclusions) FROM missions');
    expect(labels.indexOf('stance')).toBeLessThan(labels.indexOf('organization'));
  });

  test('of a union, only the tables of its own part', () => {
    const labels = namesAt('SELECT | FROM missions UNION SELECT id FROM conclusions');
    expect(labels).toContain('organization');
    expect(labels).not.toContain('stance');
  });

  test('names that the list makes can be used further on', () => {
    expect(namesAt('SELECT count(*) AS many FROM missions ORDER BY m|')).toContain('many');
  });

  test('the word that is being typed is not proposed as a name of its own', () => {
    expect(namesAt('SELECT lowly|')).not.toContain('lowly');
    expect(namesAt('SELECT 1 AS a, lowly| FROM missions')).not.toContain('lowly');
  });

  test('before a table is named, all columns are proposed, with their table', () => {
    expect(detailAt('SELECT st|', 'stance')).toBe('VARCHAR · conclusions');
  });

  test.each([
    'SELECT * FROM |',
    'FROM f|',
    'SELECT * FROM missions JOIN f|',
    'SELECT * FROM missions, f|',
    'SELECT * FROM missions m JOIN figures f ON f.mission = m.id, f|',
    'SELECT * FROM (SELECT * FROM f|',
    'SUMMARIZE f|'
  ])('tables, views and table functions where a table must stand: %s', (text) => {
    const labels = namesAt(text);
    expect(labels).toEqual(expect.arrayContaining(['figures', 'best_figures', 'generate_series']));
    expect(labels).not.toContain('stance');
    expect(labels).not.toContain('count');
  });

  test('queries of a WITH are tables of the statement', () => {
    expect(namesAt('WITH big AS (SELECT 1 AS a) SELECT * FROM b|')[0]).toBe('big');
    expect(namesAt('WITH big AS (SELECT 1 AS a) SELECT 1; SELECT * FROM b|')).not.toContain('big');
  });

  test('a column says its type; a view that it is one', () => {
    expect(detailAt('SELECT d| FROM elections', 'date')).toBe('DATE · elections');
    expect(detailAt('FROM b|', 'best_figures')).toBe('view');
  });

  test.each([
    'SELECT 1 AS |',
    'SELECT id AS n|',
    "SELECT 'mission |'",
    'SELECT 1 -- m|',
    '/* m| */',
    'SELECT 12|'
  ])('nothing where no name can be known: %s', (text) => expect(namesAt(text)).toEqual([]));

  test('nothing between words unless asked', () => {
    expect(namesAt('SELECT | FROM missions', false)).toEqual([]);
    expect(namesAt('SELECT | FROM missions', true)).toContain('organization');
  });

  test('names that are keywords, and names in quotes, are written in quotes', () => {
    const apply = (text: string, label: string) =>
      propose(names, text).options.find((option) => option.label === label)?.apply;
    expect(apply('SELECT | FROM changes', 'table')).toBe('"table"');
    expect(apply('SELECT c.| FROM changes c', 'table')).toBe('table');
    expect(apply('SELECT "d|" FROM elections', 'date')).toBe('"date"');
    expect(propose(names, 'SELECT "d|" FROM elections').result).toMatchObject({ from: 7, to: 10 });
  });
});

describe('keywords', () => {
  const keywordsAt = (text: string) => propose(completeKeywords, text).labels;
  test('in capitals, DuckDB’s own among them', () => {
    expect(keywordsAt('SELECT 1 FROM missions Q|')).toEqual(
      expect.arrayContaining(['SELECT', 'QUALIFY', 'ASOF', 'PIVOT', 'DATE'])
    );
  });
  test('only types after :: and in a cast', () => {
    for (const text of ["SELECT '1'::I|", 'SELECT CAST(1 AS I|', 'SELECT try_cast(1 AS I|)']) {
      expect(keywordsAt(text), text).toContain('INTEGER');
      expect(keywordsAt(text), text).not.toContain('SELECT');
    }
  });
  test.each(['SELECT m.s| FROM missions m', "SELECT 's|'", '-- s|', 'SELECT "s|"'])('none in %s', (text) =>
    expect(keywordsAt(text)).toEqual([])
  );
});

describe('the codes of a column, inside quotes', () => {
  const codesAt = (text: string) => propose(codes, text).labels;
  const stances = ['endorsing', 'qualified', 'critical'];
  test.each([
    "SELECT * FROM conclusions WHERE stance = '|'",
    "SELECT * FROM conclusions c WHERE c.stance = '|",
    "SELECT * FROM conclusions WHERE stance <> 'end|'",
    "SELECT * FROM conclusions WHERE stance IN ('|')",
    "SELECT * FROM conclusions WHERE stance NOT IN ('critical', '|')",
    "WITH k AS (SELECT stance AS how FROM conclusions) SELECT * FROM k WHERE how = '|'"
  ])('%s', (text) => expect(codesAt(text).toSorted()).toEqual(stances.toSorted()));

  test.each([
    "SELECT * FROM conclusions WHERE summary = '|'",
    "SELECT 'a|'",
    "SELECT lower('|') FROM conclusions"
  ])('none where the column has none: %s', (text) => expect(codesAt(text)).toEqual([]));

  test('replace what stands in the quotes, up to the closing one', () => {
    const text = "SELECT * FROM conclusions WHERE stance = 'end|' AND true";
    expect(propose(codes, text).result).toMatchObject({ from: text.indexOf('end|'), to: text.indexOf('|') });
  });
});
