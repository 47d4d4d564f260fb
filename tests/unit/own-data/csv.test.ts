import { gzipSync, strToU8 } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DuckDB } from '$lib/engine/duckdb';
import type { Engine } from '$lib/engine/engine';
import { openNodeEngine } from '$lib/engine/node';
import type { Choices } from '$lib/own-data/choices';
import { loadTable } from '$lib/own-data/load-table';
import type { LookedAt } from '$lib/own-data/own-file';
import { inDatabase } from '$lib/own-data/run-sql';
import { load, look, openInPlace, tableExists } from './reading';
import { fileOf, visitRows, visitsCsv } from './sample-files';

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine({ tables: [], setup: '', readsOwnFiles: true });
});
afterAll(() => engine.close());

let tables = 0;
const newName = () => `t${++tables}`;

/** The rows of a CSV text, loaded. */
async function rowsOf(content: string | Uint8Array, choices: Choices = {}) {
  const name = newName();
  const { notes } = await load(engine, fileOf('visits.csv', content), name, choices);
  return { ...(await engine.query(`FROM ${name}`)), notes };
}

async function failure(content: string | Uint8Array, choices: Choices = {}): Promise<Error> {
  const name = newName();
  try {
    await load(engine, fileOf('visits.csv', content), name, choices);
  } catch (error) {
    expect(await tableExists(engine, name)).toBe(false);
    return error as Error;
  }
  throw new Error('it was loaded');
}

const lines = (count: number, line = '1,2\n') => 'a,b\n' + line.repeat(count);

describe('CSV', () => {
  it('is looked at before it is loaded', async () => {
    const [visits] = await look(engine, fileOf('visits.csv', visitsCsv));
    expect(visits?.dialect).toMatchObject({ delimiter: ',', header: true, skip: 0 });
    expect(visits?.encoding).toBe('utf-8');
    expect(visits?.preview.columns).toEqual([
      { name: 'station', type: 'BIGINT' },
      { name: 'voters', type: 'BIGINT' },
      { name: 'day', type: 'DATE' }
    ]);
    expect(visits?.preview.rows).toEqual([
      ['12', '812', '2024-02-07'],
      ['13', '640', '2024-02-08'],
      ['14', null, '2024-02-08']
    ]);
  });

  it('says what it takes to stand above the table', async () => {
    const [visits] = await look(engine, fileOf('visits.csv', 'Our visits\n\na,b\n1,x\n2,y\n'));
    expect(visits?.dialect).toMatchObject({ skip: 2 });
    expect(visits?.preview.notes).toEqual([
      'The first 2 lines are taken to stand above the table, and left out. If not so, say how many lines do.'
    ]);
  });

  it('addresses its columns by the names that SQL has for them', async () => {
    const { columns } = await load(engine, fileOf('visits.csv', '__proto__,constructor\n1,x\n'), newName());
    expect(columns.map(({ name, samples }) => [name, samples[0]?.value])).toEqual([
      ['__proto__', '1'],
      ['constructor', 'x']
    ]);
  });

  it('may have thousands of columns', async () => {
    const line = (cell: (column: number) => string) =>
      Array.from({ length: 3_000 }, (_, i) => cell(i)).join(',');
    const { columns } = await load(
      engine,
      fileOf('visits.csv', `${line((i) => `c${i}`)}\n${line(String)}\n`),
      newName()
    );
    expect(columns).toHaveLength(3_000);
    expect(columns.at(-1)).toMatchObject({ name: 'c2999', type: 'BIGINT' });
  });

  it('leaves nothing where its columns cannot be described', async () => {
    const [visits] = await look(engine, fileOf('visits.csv', visitsCsv));
    const name = newName();
    const loading = inDatabase(engine, (database) => {
      const startPendingQuery: DuckDB['startPendingQuery'] = (connection, sql) =>
        sql.includes('count(DISTINCT')
          ? Promise.reject(new Error('no'))
          : database.startPendingQuery(connection, sql);
      return loadTable({ ...database, startPendingQuery }, openInPlace, visits as LookedAt, name);
    });
    await expect(loading).rejects.toThrow('visits.csv cannot be read (no).');
    expect(await tableExists(engine, name)).toBe(false);
  });

  it('is loaded with its types', async () => {
    const { rows } = await rowsOf(visitsCsv);
    expect(rows).toEqual(
      visitRows.map((row, i) => ({ ...row, day: new Date(`2024-02-0${i === 0 ? 7 : 8}`) }))
    );
  });

  it.each<[string, string | Uint8Array, Choices]>([
    ['semicolons', 'a;b\n1;x\n2;y\n', {}],
    ['tabs', 'a\tb\n1\tx\n2\ty\n', {}],
    ['CRLF', 'a,b\r\n1,x\r\n2,y\r\n', {}],
    ['CR', 'a,b\r1,x\r2,y\r', {}],
    ['line ends that differ', 'a,b\r\n1,x\n2,y\r\n', {}],
    ['a BOM', '\ufeffa,b\n1,x\n2,y\n', {}],
    ['quotes', '"a","b"\n"1","x"\n"2","y"\n', {}],
    ['lines above the table', 'Our visits\n\na,b\n1,x\n2,y\n', {}],
    ['a comment', '# our visits\na,b\n1,x\n2,y\n', {}],
    ['gzip', gzipSync(strToU8('a,b\n1,x\n2,y\n')), {}],
    [
      'UTF-16',
      new Uint8Array([
        0xff,
        0xfe,
        ...new Uint8Array(Uint16Array.from('a,b\n1,x\n2,y\n', (c) => c.charCodeAt(0)).buffer)
      ]),
      {}
    ],
    ['a delimiter that was chosen', 'a!b\n1!x\n2!y\n', { delimiter: '!' }]
  ])('with %s', async (_, content, choices) => {
    expect((await rowsOf(content, choices)).rows).toEqual([
      { a: 1, b: 'x' },
      { a: 2, b: 'y' }
    ]);
  });

  it('with a decimal comma and days as they are written elsewhere', async () => {
    const { rows } = await rowsOf('day;share\n07.02.2024;0,5\n13.02.2024;1,5\n', { decimal: ',' });
    expect(rows).toEqual([
      { day: new Date('2024-02-07'), share: 0.5 },
      { day: new Date('2024-02-13'), share: 1.5 }
    ]);
  });

  it('with a word for nothing', async () => {
    expect((await rowsOf('a,b\n1,NA\nNA,2\n', { nothing: 'NA' })).rows).toEqual([
      { a: 1, b: null },
      { a: null, b: 2 }
    ]);
  });

  it('of many columns', async () => {
    const names = Array.from({ length: 400 }, (_, i) => `c${i}`).join(',');
    const { columns } = await rowsOf(`${names}\n${Array.from({ length: 400 }, () => '1').join(',')}\n`);
    expect(columns).toHaveLength(400);
  });

  it('as text, where the reader wants every value as it is written', async () => {
    expect((await rowsOf('a,b\n1,2024-02-07\n', { allText: true })).rows).toEqual([
      { a: '1', b: '2024-02-07' }
    ]);
  });

  it('with names that are empty or stand twice', async () => {
    expect((await rowsOf('a,a,,A\n1,2,3,4\n')).columns.map(({ name }) => name)).toEqual([
      'a',
      'a_1',
      'column2',
      'A_2'
    ]);
  });

  it('with a header and no rows is an empty table', async () => {
    const { rows, columns } = await rowsOf('a,b\n');
    expect(rows).toEqual([]);
    expect(columns.map(({ name }) => name)).toEqual(['a', 'b']);
  });
});

describe('values that the first lines did not foretell', () => {
  it('a fraction is not rounded', async () => {
    const { rows, notes } = await rowsOf(`${lines(30_000)}1.5,2\n`);
    expect(rows.at(-1)).toEqual({ a: 1.5, b: 2 });
    expect(notes).toEqual(['Column a holds fractions: there is “1.5”.']);
  });

  it('a text makes its column text', async () => {
    const { rows, notes } = await rowsOf(`${lines(30_000)}none,2\n`);
    expect([rows[0], rows.at(-1)]).toEqual([
      { a: '1', b: 2 },
      { a: 'none', b: 2 }
    ]);
    expect(notes).toEqual(['Column a is text: there is “none”.']);
  });

  it('a day that is none makes its column text, and the line is named', async () => {
    const { notes } = await rowsOf(`${lines(30_000, '2024-02-07,1\n')}soon,2\n`);
    expect(notes).toEqual(['Column a is text: line 30,002 has “soon”.']);
  });

  it('a moment in a column of days is not cut to its day', async () => {
    const { rows } = await rowsOf(`${lines(30_000, '2024-02-07,1\n')}2024-02-07 10:30:00,2\n`);
    expect(rows.at(-1)?.a).toBe('2024-02-07 10:30:00');
  });

  it('codes keep their zeros', async () => {
    expect((await rowsOf('code,n\n0012,1\n0013,2\n')).rows[0]).toEqual({ code: '0012', n: 1 });
  });

  it('numbers longer than any type holds exactly stay as they are written', async () => {
    const { rows } = await rowsOf('id,n\n123456789012345678901234,1\n5,2\n');
    expect(rows.map(({ id }) => id)).toEqual(['123456789012345678901234', '5']);
  });

  it('quotes that come late hold their values together', async () => {
    expect((await rowsOf(`${lines(30_000)}1,"x,y"\n`)).rows.at(-1)).toEqual({ a: 1, b: 'x,y' });
  });
});

describe('a CSV file that is broken', () => {
  it('names the first line that does not fit, and how many there are', async () => {
    const error = await failure('a,b,c,d\n1,2,3,4\n1,2,3,4,5\n1,2,3,4\n1,2\n');
    expect(error.message).toBe(
      'visits.csv, line 3: more columns than the 4 that are expected. Mend the line, or load without such lines (2 lines are left out).'
    );
    expect(error).toMatchObject({ remedy: 'lines' });
  });

  it('is loaded without such lines where the reader wants so', async () => {
    const { rows, notes } = await rowsOf('a,b\n1,2\n1,2,3\n4,5\n', { skipBadLines: true });
    expect(rows).toEqual([
      { a: 1, b: 2 },
      { a: 4, b: 5 }
    ]);
    expect(notes).toEqual(['1 line does not fit, and is left out.']);
  });

  it('is not cut to the lines after the first odd one', async () => {
    expect((await failure('a,b\n1,2\n1,2,3\n')).message).toContain(
      'line 3: more columns than the 2 that are expected'
    );
  });

  it('names a line far down', async () => {
    expect((await failure(`${lines(30_000)}1\n`)).message).toContain(
      'visits.csv, line 30,002: 1 column where 2 are expected.'
    );
  });

  it('names a quote that is not closed', async () => {
    expect((await failure('a,b\n1,"x\n2,y\n3,z\n')).message).toContain(
      'line 2: a value in quotes does not end as it should'
    );
  });

  it('of odd lines names the line, however far down it stands', async () => {
    const [found] = await look(engine, fileOf('visits.csv', `${lines(3000)}1,2,3,4\n`));
    expect(found).toMatchObject({ dialect: { columns: [{ name: 'a' }, { name: 'b' }] } });
    expect((await failure(`${lines(3000)}1,2,3,4\n`)).message).toMatch(
      /^visits\.csv, line 3,002: more columns/
    );
  });

  it.each([
    ['a NUL byte', 'a,b\n1,\0\n', 'visits.csv is no text and of no known kind'],
    ['nothing but line ends', '\n\n', 'visits.csv holds no rows.'],
    [
      'gzip that is cut off',
      gzipSync(strToU8(visitsCsv)).subarray(0, 30),
      'visits.csv is packed with gzip, and cut off or damaged: it cannot be unpacked.'
    ],
    [
      'a line that is too long',
      `a,b\n1,${'x'.repeat(2_100_000)}\n`,
      'visits.csv has a line of more than 2 MB'
    ],
    ['nothing', '', 'visits.csv is empty, or a folder.']
  ])('%s', async (_, content, sentence) => {
    expect((await failure(content)).message).toContain(sentence);
  });
});
