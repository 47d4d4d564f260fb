import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { rowsJson } from '$lib/export/json';
import { rowsParquet } from '$lib/export/parquet';
import type { RowsFile } from '$lib/export/rows-file';

const file: RowsFile = {
  slug: 'observers-over-time',
  title: 'Observers over time',
  version: '2026.11.1',
  address: 'https://scrutineer.example/questions/observers-over-time/?org=ots',
  readerMade: false,
  columns: { mission: 'text', observers: 'number', share: 'number?', joint: 'text?', sources: 'text' },
  rows: [
    { mission: 'AZE-2024/ots', observers: 22, share: 0.034, joint: null, sources: 'a b' },
    { mission: 'Gülşən "x" <b>', observers: 1200, share: null, joint: '', sources: 'c' }
  ],
  documents: {
    a: { title: 'Statement', publisher: 'OTS', url: 'https://ots.example/a', published: '2024-02-08' },
    c: { title: 'Şərh', publisher: 'AZERTAC', url: null, published: null },
    d: { title: 'Of no row', publisher: 'OTS', url: null, published: null }
  }
};

/** The rows as a file has them. */
const [first, second] = [
  { mission: 'AZE-2024/ots', observers: 22, share: 0.034, joint: null, source: 'a b', version: '2026.11.1' },
  { mission: 'Gülşən "x" <b>', observers: 1200, share: null, joint: '', source: 'c', version: '2026.11.1' }
];

describe('Parquet', () => {
  test('gives back the rows, in the types that the question declares', async () => {
    const buffer = rowsParquet(file);
    expect(await parquetReadObjects({ file: buffer })).toEqual([first, second]);
    const { children } = parquetSchema(parquetMetadata(buffer));
    expect(children.map(({ element }) => [element.name, element.type, element.repetition_type])).toEqual([
      ['mission', 'BYTE_ARRAY', 'REQUIRED'],
      ['observers', 'DOUBLE', 'REQUIRED'],
      ['share', 'DOUBLE', 'OPTIONAL'],
      ['joint', 'BYTE_ARRAY', 'OPTIONAL'],
      ['source', 'BYTE_ARRAY', 'REQUIRED'],
      ['version', 'BYTE_ARRAY', 'REQUIRED']
    ]);
  });

  test('says in its metadata what it is, of which version, under which licence and from where', () => {
    const said = Object.fromEntries(
      (parquetMetadata(rowsParquet(file)).key_value_metadata ?? []).map(({ key, value }) => [key, value])
    );
    expect(said).toMatchObject({
      question: 'observers-over-time',
      title: 'Observers over time',
      version: '2026.11.1',
      licence: 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
      address: file.address
    });
    expect(said.source).toContain('/sources/');
    expect(said).not.toHaveProperty('made_by');
  });

  test('holds no row as well as thousands, and says where a reader made them', async () => {
    const none = rowsParquet({ ...file, rows: [], readerMade: true });
    expect(await parquetReadObjects({ file: none })).toEqual([]);
    expect(parquetMetadata(none).key_value_metadata).toContainEqual({
      key: 'made_by',
      value: 'Made by a reader; not checked by Scrutineer'
    });
    const rows = Array.from({ length: 5000 }, (_, i) => ({ ...file.rows[0], observers: i }));
    const back = await parquetReadObjects({ file: rowsParquet({ ...file, rows }) });
    expect(back).toEqual(Array.from({ length: 5000 }, (_, i) => ({ ...first, observers: i })));
  });
});

describe('JSON', () => {
  test('says what the rows are, gives them back, and names the documents that they rest on', () => {
    const described = {
      ...file,
      caption: { headline: 'Half had 22', subtitle: 'Observers a mission', note: 'Size is no quality.' },
      descriptions: { observers: 'all observers of the mission' }
    };
    expect(JSON.parse(rowsJson(described))).toEqual({
      question: 'observers-over-time',
      title: 'Observers over time',
      headline: 'Half had 22',
      subtitle: 'Observers a mission',
      note: 'Size is no quality.',
      version: '2026.11.1',
      licence: 'CC BY 4.0',
      licence_address: 'https://creativecommons.org/licenses/by/4.0/',
      address: file.address,
      columns: [
        { name: 'mission', type: 'text', nullable: false },
        { name: 'observers', type: 'number', nullable: false, description: 'all observers of the mission' },
        { name: 'share', type: 'number', nullable: true },
        { name: 'joint', type: 'text', nullable: true },
        {
          name: 'source',
          type: 'list of text',
          nullable: false,
          description: expect.stringContaining('/sources/')
        },
        { name: 'version', type: 'text', nullable: false, description: expect.any(String) }
      ],
      rows: [
        { ...first, source: ['a', 'b'] },
        { ...second, source: ['c'] }
      ],
      sources: { a: file.documents.a, c: file.documents.c }
    });
  });

  test('holds of a document only what a file says, whatever else is known of it', () => {
    const documents = { a: { ...file.documents.a, language: 'az', taken: 12 } } as RowsFile['documents'];
    expect(JSON.parse(rowsJson({ ...file, documents }))).toMatchObject({
      sources: { a: file.documents.a }
    });
  });

  test('is whole without rows, and says where a reader made them', () => {
    expect(JSON.parse(rowsJson({ ...file, rows: [], readerMade: true }))).toMatchObject({
      made_by: 'Made by a reader; not checked by Scrutineer',
      rows: [],
      sources: {}
    });
  });

  test('takes an id of a reader’s rows for no more than that', () => {
    const rows = [{ mission: 'x/y', observers: 1, sources: 'constructor __proto__ toString' }];
    expect(JSON.parse(rowsJson({ ...file, rows })).sources).toEqual({});
  });
});
