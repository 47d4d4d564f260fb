import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '$lib/engine/engine';
import { EngineError } from '$lib/engine/error';
import { openNodeEngine } from '$lib/engine/node';
import { allowedSql, lockCheck, lockSetup, refusedSql } from './lock-cases';

let engine: Engine;
let server: Server;
let address = '';
let requests = 0;

beforeAll(async () => {
  server = createServer((_, response) => {
    requests++;
    response.end('a\n1\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound && typeof bound === 'object') address = `http://127.0.0.1:${bound.port}`;
  engine = await openNodeEngine({ tables: [], setup: lockSetup });
});
afterAll(async () => {
  await engine.close();
  server.close();
});

describe('the lock', () => {
  it.each(refusedSql)('refuses %s', async (template) => {
    const sql = template.replaceAll('%address', address);
    const error = await engine.query(sql).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(EngineError);
    expect(error).toMatchObject({ sql, kind: 'refused' });
    expect((await engine.query(lockCheck.sql)).rows).toEqual(lockCheck.rows);
  });

  it.each(allowedSql)('allows %s', async (sql) => {
    expect((await engine.query(sql)).rows.length).toBeGreaterThan(0);
    expect((await engine.query(lockCheck.sql)).rows).toEqual(lockCheck.rows);
  });

  it('has sent no request', () => {
    expect(requests).toBe(0);
  });
});
