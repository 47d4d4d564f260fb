import { readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../src/commands/root.js';
import { openPage, type OpenedPage } from './browser';
import { sqlEditor } from './sql-editor';

/** A server of somebody else's: it is there, and counts who comes. */
let foreign: Server;
let foreignAddress = '';
let foreignRequests = 0;

beforeAll(async () => {
  foreign = createServer((_, response) => {
    foreignRequests++;
    response.setHeader('access-control-allow-origin', '*');
    response.end('a,b\n1,2\n');
  });
  await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve));
  const bound = foreign.address();
  if (bound && typeof bound === 'object') foreignAddress = `http://127.0.0.1:${bound.port}`;
});
afterAll(() => foreign.close());

async function openSqlTab(page: Page) {
  const figure = page.getByRole('figure').first();
  await figure.getByRole('tab', { name: 'SQL' }).click();
  return {
    figure,
    async run(sql?: string) {
      if (sql !== undefined) await sqlEditor(figure).fill(sql);
      await figure.getByRole('button', { name: 'Run' }).click();
      await figure.getByRole('button', { name: 'Cancel' }).waitFor({ state: 'detached' });
      return figure.getByRole('status').innerText();
    }
  };
}

describe('the engine in the built site', () => {
  /** One page, and so one engine, for all that only asks it something. */
  let opened: OpenedPage;
  beforeAll(async () => (opened = await openPage('/')));
  afterAll(() => opened.close());

  it('is fetched when something asks for SQL, from the site alone, and answers', async () => {
    const { page, problems } = opened;
    const requests: Request[] = [];
    page.on('request', (request) => requests.push(request));
    const { run } = await openSqlTab(page);
    await page.waitForLoadState('networkidle');
    expect(requests.filter((request) => /\.wasm|\.arrow|tables\.json/.test(request.url()))).toEqual([]);

    expect(await run('SELECT count(*) AS n FROM missions')).toMatch(/^1 row in/);
    const files = requests.map((request) => new URL(request.url()).pathname);
    expect(files.filter((file) => file.endsWith('.wasm.gz'))).toHaveLength(1);
    expect(files.filter((file) => file.endsWith('.arrow.gz')).length).toBeGreaterThan(10);
    expect(problems).toEqual([]);
  });

  it('is not in the build at its full size', () => {
    const files = readdirSync(`${root}/build`, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /duckdb.*\.wasm$/.test(file))).toEqual([]);
    expect(files.filter((file) => file.endsWith('.wasm.gz'))).toHaveLength(1);
  });

  it('cannot be told by SQL to reach the network', async () => {
    const { page, problems } = opened;
    const { run } = await openSqlTab(page);
    const before = foreignRequests;
    for (const sql of [
      `SELECT * FROM read_csv('${foreignAddress}/a.csv')`,
      `SELECT * FROM '${foreignAddress}/a.csv'`,
      `COPY missions TO '${foreignAddress}/a.csv'`,
      `ATTACH '${foreignAddress}/a.db'`,
      `SET custom_extension_repository = '${foreignAddress}'`,
      'LOAD httpfs'
    ]) {
      expect(await run(sql), sql).toMatch(
        /disabled (by|through) configuration|has been locked|not possible here/
      );
    }
    expect(await run('SELECT count(*) AS n FROM missions')).toMatch(/^1 row in/);
    expect(foreignRequests).toBe(before);
    expect(problems).toEqual([]);
  });

  it('stops an endless query, and answers the next', async () => {
    const { page, problems } = opened;
    const { figure, run } = await openSqlTab(page);
    await run('SELECT 1 AS a');
    await sqlEditor(figure).fill(
      'SELECT count(*) FROM range(10000000) a(i), range(10000000) b(j) WHERE a.i + b.j = 7'
    );
    await figure.getByRole('button', { name: 'Run' }).click();
    await figure.getByRole('button', { name: 'Cancel' }).click();
    expect(await run('SELECT count(*) AS n FROM missions')).toMatch(/^1 row in/);
    expect(problems).toEqual([]);
  });

  it('cannot be reached out of: the policy of the page binds its worker', async () => {
    const { page } = opened;
    const { run } = await openSqlTab(page);
    await run('SELECT 1 AS a');
    const [worker] = page.workers();
    if (!worker) throw new Error('no worker');
    expect(worker.url()).toMatch(/^blob:/);

    await fetch(foreignAddress);
    const before = foreignRequests;
    const tried = await worker.evaluate(
      async ([address = '', own = '']) => {
        const outcome = (attempt: () => unknown) =>
          Promise.resolve()
            .then(attempt)
            .then(
              () => 'sent',
              () => 'refused'
            );
        return {
          ownSite: await outcome(() => fetch(own)),
          fetch: await outcome(() => fetch(address)),
          fetchWithoutCors: await outcome(() => fetch(address, { mode: 'no-cors' })),
          request: await outcome(
            () =>
              new Promise((resolve, reject) => {
                const request = new XMLHttpRequest();
                request.onload = resolve;
                request.onerror = reject;
                request.open('GET', address);
                request.send();
              })
          ),
          script: await outcome(() =>
            Reflect.apply(Reflect.get(globalThis, 'importScripts'), globalThis, [address])
          ),
          socket: await outcome(
            () =>
              new Promise((resolve, reject) => {
                const socket = new WebSocket(address.replace('http', 'ws'));
                socket.onopen = resolve;
                socket.onerror = reject;
              })
          )
        };
      },
      [foreignAddress, page.url()]
    );
    expect(tried).toEqual({
      ownSite: 'sent',
      fetch: 'refused',
      fetchWithoutCors: 'refused',
      request: 'refused',
      script: 'refused',
      socket: 'refused'
    });
    expect(foreignRequests).toBe(before);
  });

  it('says that a file did not arrive, and loads when tried again', async () => {
    const { page, close } = await openPage('/');
    const { run } = await openSqlTab(page);
    await page.route('**/*.wasm.gz', (route) => route.abort());
    expect(await run('SELECT 1 AS a')).toMatch(/did not arrive .* Check the connection, and try again\.$/);
    await page.unroute('**/*.wasm.gz');
    expect(await run('SELECT 1 AS a')).toMatch(/^1 row in/);
    await close();
  });
});
