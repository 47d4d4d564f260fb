import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveBuild } from '../../../src/commands/serve.js';

const folder = mkdtempSync(join(tmpdir(), 'static-host-'));
let site: Awaited<ReturnType<typeof serveBuild>>;
let projectPages: typeof site;

beforeAll(async () => {
  write('build/index.html', '<h1>home</h1>');
  write('build/elections/index.html', '<h1>elections</h1>');
  write('build/404.html', '<h1>nothing here</h1>');
  write('build/data/figures.csv', 'id\n'.repeat(500));
  write('build/_app/immutable/entry.a1b2.js', 'export {};');
  write('build/engine.wasm.gz', gzipSync('engine'));
  write('build/face.woff2', Buffer.alloc(100));
  write('build/data/figures.parquet', Buffer.alloc(100));
  write('secret.txt', 'not part of the site');
  site = await serveBuild({ folder: join(folder, 'build') });
  projectPages = await serveBuild({ folder: join(folder, 'build'), base: '/scrutineer' });
});

afterAll(async () => {
  await Promise.all([site.close(), projectPages.close()]);
  rmSync(folder, { recursive: true });
});

describe('a static host', () => {
  test('sends text compressed, with its type', async () => {
    const { headers } = await get('/data/figures.csv');
    expect(headers.get('content-type')).toBe('text/csv;charset=utf-8');
    expect(headers.get('content-encoding')).toBe('gzip');
    expect(Number(headers.get('content-length'))).toBeLessThan(100);
    expect(headers.get('cache-control')).toBe('no-cache');
  });

  test('sends text plain to those who cannot unpack it', async () => {
    const { headers } = await get('/data/figures.csv', { 'accept-encoding': 'identity' });
    expect(headers.get('content-encoding')).toBeNull();
    expect(headers.get('content-length')).toBe('1500');
  });

  test('sends a gzip file as the data it is', async () => {
    const answer = await get('/engine.wasm.gz');
    expect(answer.headers.get('content-encoding')).toBeNull();
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(gzipSync('engine'));
  });

  test('sends other files as they are, in parts too', async () => {
    const { status, headers } = await get('/face.woff2', { range: 'bytes=0-9' });
    expect(status).toBe(206);
    expect(headers.get('content-type')).toBe('font/woff2');
    expect(headers.get('content-length')).toBe('10');
  });

  test('sends Parquet with its type, in parts too, and asks for it anew', async () => {
    const { status, headers } = await get('/data/figures.parquet', { range: 'bytes=0-3' });
    expect(status).toBe(206);
    expect(headers.get('content-type')).toBe('application/vnd.apache.parquet');
    expect(headers.get('cache-control')).toBe('no-cache');
  });

  test('lets hashed names be cached for good', async () => {
    const { headers } = await get('/_app/immutable/entry.a1b2.js');
    expect(headers.get('cache-control')).toBe('public,max-age=31536000,immutable');
  });

  test('answers «not modified» to whoever has the file', async () => {
    const etag = (await get('/')).headers.get('etag') ?? '';
    expect((await get('/', { 'if-none-match': etag })).status).toBe(304);
  });

  test('gives folders their slash and keeps the query', async () => {
    const { status, headers } = await get('/elections?org=ots');
    expect([status, headers.get('location')]).toEqual([301, '/elections/?org=ots']);
    expect(await text('/elections/')).toBe('<h1>elections</h1>');
  });

  test.each(['/nowhere', '/nowhere/', '/%E0%A4%A'])('answers 404 with the page for it: %s', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('<h1>nothing here</h1>');
  });

  test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt'])(
    'stays inside: %s',
    async (path) => {
      expect(await statusOfRawPath(path)).toBe(404);
    }
  );

  test('lives under a base path', async () => {
    expect(projectPages.address).toMatch(/\/scrutineer$/);
    const home = await fetch(projectPages.address);
    expect([home.url, await home.text()]).toEqual([`${projectPages.address}/`, '<h1>home</h1>']);
    const beside = await fetch(new URL('/elections/', projectPages.address));
    expect(beside.status).toBe(404);
  });
});

function write(path: string, content: string | Buffer) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

function get(path: string, headers: Record<string, string> = {}) {
  return fetch(site.address + path, { headers, redirect: 'manual' });
}

async function text(path: string) {
  return (await get(path)).text();
}

/** `fetch` would tidy the path up before it is sent. */
function statusOfRawPath(path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(site.address);
  return new Promise((resolve, reject) => {
    httpRequest({ hostname, port, path }, (answer) => resolve(answer.resume().statusCode))
      .on('error', reject)
      .end();
  });
}
