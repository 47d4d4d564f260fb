import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '$lib/engine/engine';
import { openNodeEngine } from '$lib/engine/node';
import { load, look, tableExists } from './reading';
import { fileOf } from './sample-files';

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine({ tables: [], setup: '', readsOwnFiles: true });
});
afterAll(() => engine.close());

let tables = 0;
const newName = () => `t${++tables}`;

async function tableOf(content: unknown, ending = 'json') {
  const name = newName();
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  await load(engine, fileOf(`visits.${ending}`, text), name);
  return engine.query(`FROM ${name}`);
}

async function notesOf(content: unknown): Promise<string[]> {
  const [table] = await look(engine, fileOf('visits.json', JSON.stringify(content)));
  return table?.preview.notes ?? [];
}

async function failure(content: string, ending = 'json'): Promise<string> {
  const name = newName();
  try {
    await load(engine, fileOf(`visits.${ending}`, content), name);
  } catch (error) {
    expect(await tableExists(engine, name)).toBe(false);
    return (error as Error).message;
  }
  throw new Error('it was loaded');
}

const two = [
  { a: 1, b: 'x' },
  { a: 2, b: 'y' }
];

describe('the rows of a JSON file', () => {
  it('may have keys that every object has', async () => {
    const { rows } = await tableOf(
      '[{"__proto__": 1, "constructor": 1}, {"s": {"toString": 1}}, {"s": {"a": 1}}]'
    );
    expect(rows).toEqual([
      { __proto___1: 1, constructor: 1, s: null },
      { __proto___1: null, constructor: null, s: { toString: 1, a: null } },
      { __proto___1: null, constructor: null, s: { toString: null, a: 1 } }
    ]);
  });

  it.each<[string, unknown]>([
    ['a list of objects', two],
    [
      'a list of lists under a header',
      [
        ['a', 'b'],
        [1, 'x'],
        [2, 'y']
      ]
    ],
    ['a list for each column', { a: [1, 2], b: ['x', 'y'] }],
    ['columns by row number, as pandas writes them', { a: { 0: 1, 1: 2 }, b: { 0: 'x', 1: 'y' } }],
    ['rows within a document', { total: 2, rows: two }],
    ['data within a document', { meta: {}, data: two }],
    ['the only list of a document', { stations: two, at: 'x' }]
  ])('%s', async (_, content) => {
    expect((await tableOf(content)).rows).toEqual(two);
  });

  it('GeoJSON: properties, and the geometry as text', async () => {
    const geometry = { type: 'Point', coordinates: [49.8, 40.4] };
    const { rows } = await tableOf({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', id: 7, properties: { name: 'Bakı' }, geometry }]
    });
    expect(rows).toEqual([{ id: 7, name: 'Bakı', geometry: JSON.stringify(geometry) }]);
  });

  it('a row for each key', async () => {
    expect((await tableOf({ AZE: { n: 1 }, GEO: { n: 2 } })).rows).toEqual([
      { key: 'AZE', n: 1 },
      { key: 'GEO', n: 2 }
    ]);
  });

  it('what was taken for the rows is said', async () => {
    expect(await notesOf({ total: 2, rows: two })).toEqual([
      'The rows are those under “rows”. Left out: total.'
    ]);
  });
});

describe('the types of JSON values', () => {
  it.each<[string, unknown[], string, unknown[]]>([
    ['whole numbers', [1, null, 3], 'BIGINT', [1, null, 3]],
    ['numbers', [1, 2.5], 'DOUBLE', [1, 2.5]],
    ['truths', [true, false], 'BOOLEAN', [true, false]],
    ['days', ['2024-02-07', '2024-02-08'], 'DATE', [new Date('2024-02-07'), new Date('2024-02-08')]],
    [
      'days and moments',
      ['2024-02-07', '2024-02-08T10:30:00Z'],
      'TIMESTAMP',
      [new Date('2024-02-07'), new Date('2024-02-08T10:30:00Z')]
    ],
    ['what only looks like a day', ['2024-02-30', '2024-02-01'], 'VARCHAR', ['2024-02-30', '2024-02-01']],
    ['texts', ['x', '2024-02-07'], 'VARCHAR', ['x', '2024-02-07']],
    ['numbers and texts', [1, 'x', true], 'VARCHAR', ['1', 'x', 'true']],
    ['nothing', [null, null], 'VARCHAR', [null, null]],
    ['lists', [[1, 2], [], null], 'BIGINT[]', [[1, 2], [], null]],
    [
      'objects',
      [{ x: 1 }, { y: 'a' }],
      'STRUCT(x BIGINT, y VARCHAR)',
      [
        { x: 1, y: null },
        { x: null, y: 'a' }
      ]
    ],
    ['objects and numbers', [{ x: 1 }, 5], 'VARCHAR', ['{"x":1}', '5']]
  ])('%s', async (_, values, type, expected) => {
    const { columns, rows } = await tableOf(values.map((v, id) => ({ id, v })));
    expect(columns[1]).toEqual({ name: 'v', type });
    expect(rows.map(({ v }) => v)).toEqual(expected);
  });

  it('whole numbers beyond 2^53 stay exact, also in lists and objects', async () => {
    const { rows } = await tableOf(
      '[{"a": 9007199254740993, "b": [9007199254740995], "c": "id: 9007199254740993, x"}]'
    );
    expect(rows).toEqual([{ a: 9007199254740993n, b: [9007199254740995n], c: 'id: 9007199254740993, x' }]);
  });

  it('those beyond 64 bits are text', async () => {
    const { rows } = await tableOf('[{"a": 123456789012345678901234567890}, {"a": 1}]');
    expect(rows.map(({ a }) => a)).toEqual(['123456789012345678901234567890', '1']);
  });

  it('names that differ by their case only are told apart', async () => {
    expect((await tableOf([{ a: 1, A: 2 }])).rows).toEqual([{ a: 1, A_1: 2 }]);
  });

  it('a column of mixed values is named', async () => {
    expect(await notesOf([{ a: 1 }, { a: 'x' }])).toEqual([expect.stringMatching(/^Kept as text.*: a\.$/)]);
  });
});

describe('a JSON file that is broken', () => {
  it.each([
    ['a comma too many', '[\n{"a": 1},\n{"a": 2,}\n]', 'visits.json, line 3: this is no JSON'],
    ['an end that is missing', '[{"a": 1}, {"a"', 'visits.json is cut off: it ends before its JSON does.'],
    ['an empty list', '{"rows": []}', 'visits.json holds an empty list: there are no rows.']
  ])('%s', async (_, content, sentence) => {
    expect(await failure(content)).toContain(sentence);
  });

  it('an item that is no object is named', async () => {
    expect(await failure('[{"a": 1}, 5]')).toContain('visits.json: item 2 of the list is no object');
  });
});

describe('JSON with one object a line', () => {
  it('is read by its lines; a column may come late', async () => {
    const { rows } = await tableOf('{"a": 1}\n\n{"a": 2.5, "b": "x"}\r\n{"b": "y"}', 'ndjson');
    expect(rows).toEqual([
      { a: 1, b: null },
      { a: 2.5, b: 'x' },
      { a: null, b: 'y' }
    ]);
  });

  it('of more rows than one piece has is whole', async () => {
    const lines = Array.from({ length: 45_000 }, (_, n) => JSON.stringify({ n }));
    const name = newName();
    const { rows } = await load(engine, fileOf('visits.ndjson', lines.join('\n')), name);
    expect(rows).toBe(45_000);
    expect((await engine.query(`SELECT sum(n) AS n FROM ${name}`)).rows).toEqual([
      { n: (45_000 * 44_999) / 2 }
    ]);
  });

  it.each([
    [
      'no JSON',
      '{"a": 1}\n{"a": }\n',
      'visits.ndjson, line 2: this is no JSON. Mend the line, and bring the file again.'
    ],
    ['no object', '{"a": 1}\n5\n', 'visits.ndjson, line 2: there is no object, as each line should hold one.']
  ])('a line that is %s is named', async (_, content, sentence) => {
    expect(await failure(content, 'ndjson')).toBe(sentence);
  });

  it('a line that is broken beyond the first piece leaves nothing', async () => {
    const message = await failure('{"a": 1}\n'.repeat(30_000) + '{"a"\n', 'ndjson');
    expect(message).toContain('line 30001');
  });
});
