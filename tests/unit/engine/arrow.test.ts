import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { tableFromIPC } from '@uwdata/flechette';
import { arrowFiles, arrowTables } from '$lib/dataset/arrow.server';
import { resource } from '$lib/dataset/descriptor';
import { datasetEngine } from '$lib/dataset/engine.server';
import { arrowStream } from '$lib/engine/arrow-stream';
import { readTable } from '$lib/dataset/read-table';
import { tableNames } from '$lib/dataset/rows';

describe('the tables as Arrow', () => {
  it('are all of the package', () => {
    expect(arrowTables().map(({ name }) => name)).toEqual([...tableNames]);
  });

  it('are files named after their content, in gzip', () => {
    for (const { name, file, bytes } of arrowFiles()) {
      expect(file).toMatch(new RegExp(`^${name}-[0-9a-f]{10}\\.arrow\\.gz$`));
      const table = arrowTables().find((candidate) => candidate.name === name);
      expect(Buffer.compare(gunzipSync(bytes), table?.bytes ?? bytes)).toBe(0);
    }
  });

  it('tell text by dictionary', () => {
    for (const { bytes } of arrowTables()) {
      const types = tableFromIPC(bytes).schema.fields.map((field) => field.type);
      expect(types.filter((type) => type.typeId === 5)).toEqual([]);
    }
  });

  it('hold a day before 1970, an empty cell, and a table without rows', () => {
    const { fields } = resource('sources');
    const row = Object.fromEntries(fields.map(({ name }) => [name, null]));
    const table = tableFromIPC(arrowStream(fields, [{ ...row, id: 'a', published: '1900-05-05' }, row]), {
      useDate: true
    });
    expect(table.getChild('published').at(0)).toEqual(new Date('1900-05-05'));
    expect(table.at(1)).toEqual(row);
    expect(tableFromIPC(arrowStream(fields, [])).numRows).toBe(0);
  });
});

describe('the engine in Node', () => {
  it.each([...tableNames])('holds %s exactly as it stands in the CSV file', async (name) => {
    const engine = await datasetEngine();
    const { columns, rows } = await engine.query(`SELECT * FROM ${name}`);
    const { fields } = resource(name);
    expect(columns.map((column) => column.name)).toEqual(fields.map((field) => field.name));
    const asWritten = rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [
          key,
          value instanceof Date ? value.toISOString().slice(0, 10) : value
        ])
      )
    );
    expect(asWritten).toEqual(readTable(name));
  });

  it('gives each column the type that the descriptor declares', async () => {
    const engine = await datasetEngine();
    const expected = {
      string: 'VARCHAR',
      number: 'DOUBLE',
      integer: 'INTEGER',
      boolean: 'BOOLEAN',
      date: 'DATE'
    };
    for (const name of tableNames) {
      const { rows } = await engine.query(
        `SELECT column_name AS name, column_type AS type FROM (DESCRIBE ${name})`
      );
      expect(rows).toEqual(
        resource(name).fields.map((field) => ({ name: field.name, type: expected[field.type] }))
      );
    }
  });

  it('holds views that all give rows', async () => {
    const engine = await datasetEngine();
    const { rows } = await engine.query('SELECT view_name FROM duckdb_views() WHERE NOT internal ORDER BY 1');
    expect(rows.length).toBeGreaterThan(0);
    for (const { view_name } of rows) {
      const counted = await engine.query(`SELECT count(*) AS n FROM ${String(view_name)}`);
      expect(counted.rows[0]?.n, String(view_name)).toBeGreaterThan(0);
    }
  });
});
