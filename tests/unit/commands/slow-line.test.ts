import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { listen } from '../../../src/commands/listen.js';
import { serveBuild } from '../../../src/commands/serve.js';
import { lineClock, slowLine } from '../../../src/commands/slow-line.js';

const folder = mkdtempSync(join(tmpdir(), 'slow-line-'));
const bytes = 40_000;
writeFileSync(join(folder, 'noise.bin'), randomBytes(bytes));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the clock of a line', () => {
  test('lets later bytes leave after earlier ones', () => {
    const clock = lineClock(1000);
    expect(clock(500, 0)).toBe(500);
    expect(clock(500, 100)).toBe(1000);
  });

  test('saves nothing up while the line is idle', () => {
    const clock = lineClock(1000);
    clock(500, 0);
    expect(clock(500, 9000)).toBe(9500);
  });

  test('holds nothing back on a line without a limit', () => {
    expect(lineClock(Infinity)(1e9, 7)).toBe(7);
  });
});

describe('a slow line', () => {
  test('gives all connections one speed and counts what it sent', async () => {
    const site = await serveBuild({ folder, bytesPerSecond: 200_000 });
    const seconds = await timed(() => Promise.all([fetchNoise(site.address), fetchNoise(site.address)]));
    expect(seconds).toBeGreaterThan((2 * bytes) / 200_000 - 0.05);
    expect(site.bytesSent()).toBeGreaterThan(2 * bytes);
    expect(site.bytesSent()).toBeLessThan(2 * bytes + 2000);
    expect(site.bytesSent(Date.now() + 1000)).toBe(0);
    await site.close();
  });

  test('carries on what a server has said before it hung up', async () => {
    const said = randomBytes(bytes);
    const server = createServer((socket) => socket.end(said));
    const port = await listen(server, { port: 0, host: '127.0.0.1' });
    const line = await slowLine({ port, host: '127.0.0.1', bytesPerSecond: 200_000 });
    const heard = [];
    for await (const chunk of connect(line.port, '127.0.0.1')) heard.push(chunk);
    expect(Buffer.concat(heard)).toEqual(said);
    await line.close();
    server.close();
  });

  test('pays its round trip once for the connection and once a request', async () => {
    const site = await serveBuild({ folder, latencyMs: 60 });
    expect(await timed(() => fetchNoise(site.address))).toBeGreaterThan(0.115);
    expect(await timed(() => fetchNoise(site.address))).toBeGreaterThan(0.055);
    await site.close();
  });
});

async function fetchNoise(address: string) {
  await (await fetch(`${address}/noise.bin`)).arrayBuffer();
}

async function timed(work: () => Promise<unknown>) {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}
