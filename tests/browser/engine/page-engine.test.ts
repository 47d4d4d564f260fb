import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import views from '$lib/dataset/views.sql?raw';
import type { Engine } from '$lib/engine/engine';
import { openPageEngine } from '$lib/engine/page';
import type { LoadProgress } from '$lib/engine/progress';
import { allowedSql, lockCheck, lockSetup, refusedSql } from '../../unit/engine/lock-cases';
import { caseSql, valueCases } from '../../unit/engine/value-cases';
import { engineFile, rowCounts, tableFiles } from './page-files';

describe('the engine in the page', () => {
  let engine: Engine;
  const told: LoadProgress[] = [];

  beforeAll(async () => {
    const [file, tables] = await Promise.all([engineFile(), tableFiles()]);
    engine = await openPageEngine({
      engine: file,
      tables,
      setup: views,
      onProgress: (progress) => told.push(progress)
    });
  });
  afterAll(() => engine.close());

  it('tells how far it has come: never backwards, and to the end', () => {
    const total = told[0]?.totalBytes ?? 0;
    expect(total).toBeGreaterThan(1_000_000);
    told.forEach(({ loadedBytes, totalBytes }, index) => {
      expect(totalBytes).toBe(total);
      expect(loadedBytes).toBeGreaterThanOrEqual(told[index - 1]?.loadedBytes ?? 0);
    });
    const stages = told.map(({ stage }) => stage).filter((stage, index, all) => stage !== all[index - 1]);
    expect(stages.slice(-2)).toEqual(['starting', 'ready']);
    expect(told.filter(({ stage }) => stage === 'starting')).toEqual([
      { stage: 'starting', loadedBytes: total, totalBytes: total }
    ]);
  });

  it('holds as many rows as the CSV files', async () => {
    for (const [name, count] of Object.entries(rowCounts)) {
      const { rows } = await engine.query(`SELECT count(*) AS n FROM ${name}`);
      expect(rows, name).toEqual([{ n: count }]);
    }
  });

  it('holds the views', async () => {
    const { rows } = await engine.query('SELECT count(*) > 0 AS some FROM best_figures');
    expect(rows).toEqual([{ some: true }]);
  });

  it.each(valueCases)('gives the value of %s as in Node', async (sql, value, type) => {
    const { columns, rows } = await engine.query(caseSql(sql));
    expect(columns).toEqual([{ name: 'v', type }]);
    expect(rows).toEqual([{ v: value }]);
  });
});

describe('the lock in the page', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openPageEngine({ engine: await engineFile(), tables: [], setup: lockSetup });
  });
  afterAll(() => engine.close());

  it.each(refusedSql)('refuses %s', async (template) => {
    const sql = template.replaceAll('%address', `${location.origin}/nowhere`);
    await expect(engine.query(sql)).rejects.toMatchObject({ kind: 'refused', sql });
    expect((await engine.query(lockCheck.sql)).rows).toEqual(lockCheck.rows);
  });

  it.each(allowedSql)('allows %s', async (sql) => {
    expect((await engine.query(sql)).rows.length).toBeGreaterThan(0);
    expect((await engine.query(lockCheck.sql)).rows).toEqual(lockCheck.rows);
  });
});
