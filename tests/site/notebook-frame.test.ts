import { createServer, type Server } from 'node:http';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openPage, type OpenedPage } from './browser';
import { frameOf, moveAbout } from './notebook-page';

/** A server of somebody else's: it is there, and counts who comes. */
let foreign: Server;
let elsewhere = '';
let visits: string[] = [];

let opened: OpenedPage;

beforeAll(async () => {
  foreign = createServer((request, response) => {
    visits.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*');
    response.end('a,b\n1,2\n');
  });
  await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve));
  const bound = foreign.address();
  if (bound && typeof bound === 'object') elsewhere = `http://127.0.0.1:${bound.port}`;
});
afterAll(() => foreign.close());
afterEach(() => opened.close());

const slug = 'first-tour';

/** Opens a notebook of which a stranger has written the cells: programs that give what is displayed. */
async function openHostile(...programs: string[]): Promise<Page> {
  visits = [];
  const cells = programs.map((body, i) => ({
    id: i + 1,
    source: null,
    problem: null,
    definition: {
      body: body.replaceAll('ELSEWHERE', elsewhere),
      inputs: body.startsWith('async (db)') ? ['db'] : [],
      outputs: [],
      autodisplay: true,
      linesBefore: 1
    }
  }));
  const db = {
    ...cells[0],
    id: 99,
    definition: {
      body: 'async (DuckDBClient) => { const db = await DuckDBClient.of({}); return {db}; }',
      inputs: ['DuckDBClient'],
      outputs: ['db'],
      linesBefore: 1
    }
  };
  opened = await openPage(`/notebooks/${slug}/`, {
    prepare: (page) =>
      page.route(`**/notebooks/${slug}/cells.json`, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, json: { ...(await response.json()), cells: [...cells, db] } });
      })
  });
  await moveAbout(opened.page);
  return opened.page;
}

/** What a cell came to, read inside the frame. */
async function shown(page: Page, cell = 1): Promise<string> {
  const output = (await frameOf(page)).locator(`[data-cell="${cell}"] .output`);
  await expect.poll(() => output.innerText(), { timeout: 20_000 }).not.toBe('');
  return output.innerText();
}

/** Tries one thing after another, and says of each what it gave or that it was refused. */
const tries = (attempts: Record<string, string>) => `async () => {
  const got = {};
  const attempt = async (name, task) => {
    const late = new Promise((resolve) => setTimeout(resolve, 400, 'nothing'));
    try { got[name] = String(await Promise.race([task(), late])); } catch { got[name] = 'refused'; }
  };
  ${Object.entries(attempts)
    .map(([name, task]) => `await attempt('${name}', async () => { ${task} });`)
    .join('\n')}
  const pre = document.createElement('pre');
  pre.textContent = JSON.stringify(got);
  return pre;
}`;

describe('the program of a stranger', () => {
  test('reaches no server', async () => {
    const page = await openHostile(
      tries({
        fetch: `return (await fetch('ELSEWHERE/fetch')).status`,
        ours: `return (await fetch('/data/missions.csv')).status`,
        xhr: `const x = new XMLHttpRequest(); x.open('GET', 'ELSEWHERE/xhr', false); x.send(); return x.status`,
        beacon: `navigator.sendBeacon('ELSEWHERE/beacon'); throw new Error('who knows')`,
        socket: `const s = new WebSocket('ELSEWHERE/socket'.replace('http', 'ws')); return await new Promise((r, e) => { s.onopen = () => r('open'); s.onerror = e; })`,
        events: `const s = new EventSource('ELSEWHERE/events'); return await new Promise((r, e) => { s.onopen = () => r('open'); s.onerror = e; })`,
        module: `await import('ELSEWHERE/module.js'); return 'loaded'`,
        image: `const i = new Image(); i.src = 'ELSEWHERE/image'; await i.decode(); return 'loaded'`,
        script: `const s = document.createElement('script'); s.src = 'ELSEWHERE/script.js'; document.body.append(s); return await new Promise((r, e) => { s.onload = () => r('loaded'); s.onerror = e; })`,
        worker: `const w = new Worker(URL.createObjectURL(new Blob(["postMessage('runs')"]))); return await new Promise((r, e) => { w.onmessage = ({ data }) => r(data); w.onerror = e; })`,
        font: `await new FontFace('x', 'url(ELSEWHERE/font)').load(); return 'loaded'`
      }),
      `() => {
        const all = document.createElement('div');
        all.innerHTML = \`<style>@import 'ELSEWHERE/import.css'; p { background: url(ELSEWHERE/background) }</style><p>seen</p>
          <iframe src="ELSEWHERE/frame"></iframe><object data="ELSEWHERE/object"></object><embed src="ELSEWHERE/embed">
          <video src="ELSEWHERE/video"></video><link rel="prefetch" href="ELSEWHERE/prefetch"><link rel="preconnect" href="ELSEWHERE">
          <link rel="stylesheet" href="ELSEWHERE/sheet.css">
          <form action="ELSEWHERE/form"><button>x</button></form><svg><image href="ELSEWHERE/svg"/></svg>\`;
        setTimeout(() => { try { all.querySelector('form').submit(); } catch {} });
        return all;
      }`
    );
    const got = JSON.parse(await shown(page));
    expect(new Set(Object.values(got)), JSON.stringify(got)).toEqual(new Set(['refused']));
    expect(await shown(page, 2)).toContain('seen');
    await page.waitForTimeout(500);
    expect(visits).toEqual([]);
  });

  test('has no storage, no calls to other computers, and nothing of the page around it', async () => {
    const page = await openHostile(
      tries({
        origin: `return self.origin`,
        storage: `return localStorage.length`,
        session: `return sessionStorage.length`,
        cookies: `return document.cookie`,
        database: `await new Promise((r, e) => { const o = indexedDB.open('x'); o.onsuccess = r; o.onerror = e; }); return 'open'`,
        caches: `await caches.open('x'); return 'open'`,
        serviceWorker: `await navigator.serviceWorker.register('/x.js'); return 'registered'`,
        calls: `return typeof RTCPeerConnection + typeof webkitRTCPeerConnection + typeof WebTransport`,
        callsOfChild: `const f = document.createElement('iframe'); document.body.append(f); return typeof f.contentWindow.RTCPeerConnection`,
        parent: `return parent.document.title`,
        top: `return top.location.href`,
        opener: `return String(open('ELSEWHERE/opened'))`,
        dialog: `return String(confirm('x'))`,
        frames: `return parent.frames[0].document === document ? 'its own' : 'another'`
      })
    );
    const got = JSON.parse(await shown(page));
    expect(got).toMatchObject({
      origin: 'null',
      storage: 'refused',
      session: 'refused',
      cookies: 'refused',
      database: 'refused',
      caches: 'refused',
      calls: 'undefinedundefinedundefined',
      parent: 'refused',
      top: 'refused',
      opener: 'null',
      dialog: 'false'
    });
    expect(got.callsOfChild).toMatch(/refused|undefined/);
    expect(got.serviceWorker).toMatch(/refused|nothing/);
    expect(visits).toEqual([]);
  });

  test.each([
    ['its own frame elsewhere', `location.href = 'ELSEWHERE/left'`],
    ['its own frame to a page of ours', `location.href = '/elections/'`],
    [
      'its own frame by markup',
      `document.head.innerHTML += '<meta http-equiv="refresh" content="0;url=ELSEWHERE/refresh">'`
    ],
    ['the page around it', `top.location.href = 'ELSEWHERE/top'`]
  ])('cannot lead %s', async (_, leave) => {
    const page = await openHostile(
      `() => { try { ${leave} } catch {} return document.createElement('hr'); }`
    );
    const { pathname } = new URL(page.url());
    await page.waitForTimeout(1500);
    expect(new URL(page.url()).pathname).toBe(pathname);
    expect(visits).toEqual([]);
    // What was computed at build is there whatever the frame does.
    const frame = page.frames()[1];
    if (!frame) await page.getByText('The notebook left its frame, and was stopped.').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toBe('');
  });

  test('gets rows of our tables, and neither files nor settings', async () => {
    const page = await openHostile(
      `async (db) => document.createTextNode(String((await db.query('SELECT count(*)::INT AS n FROM missions'))[0].n))`,
      `async (db) => {
        const said = [];
        for (const sql of ["COPY missions TO 'x.csv'", "ATTACH 'ELSEWHERE/x.db'", "FROM read_csv('ELSEWHERE/x.csv')", "INSTALL httpfs", "SET enable_external_access = true", "DROP TABLE missions"])
          said.push(await db.query(sql).then(() => 'done', () => 'refused'));
        return document.createTextNode(said.join(' '));
      }`
    );
    expect(Number(await shown(page))).toBeGreaterThan(1000);
    expect(await shown(page, 2)).toBe('refused refused refused refused refused refused');
    expect(visits).toEqual([]);
  });

  test('that speaks for the frame is believed nothing that it may not say', async () => {
    const page = await openHostile(
      `() => {
        const { postMessage } = MessagePort.prototype;
        MessagePort.prototype.postMessage = function (message) {
          MessagePort.prototype.postMessage = postMessage;
          for (const forged of [null, 1, 'x', [], { told: null }, { told: { kind: 'height', height: 1e12 } }, { told: { kind: 'height', height: 'x' } },
            { told: { kind: 'follow', href: 'javascript:document.title="hacked"', newTab: false } }, { told: { kind: 'place', top: NaN } },
            { asks: 7, question: { what: 'part', name: '../../x' } }, { asks: 8, question: { what: 'file', name: '../package.json' } }, { asks: 9, question: {} }])
            postMessage.call(this, forged);
          return postMessage.call(this, message);
        };
        parent.postMessage({ told: { kind: 'height', height: 5 } }, '*');
        return document.createTextNode('said');
      }`,
      `async (db) => { await db.query('SELECT 1 AS a'); return document.createTextNode('asked'); }`
    );
    expect(await shown(page, 2)).toBe('asked');
    expect(await page.title()).not.toBe('hacked');
    const { height = 0 } = (await page.locator('iframe').boundingBox()) ?? {};
    expect(height).toBeLessThanOrEqual(60_000);
    expect(opened.problems.filter((problem) => problem.startsWith('error'))).toEqual([]);
  });

  test('that never ends leaves the page as quick as it was, and is stopped', async () => {
    const page = await openHostile(`() => { for (;;); }`);
    await page.getByText('does not answer').waitFor({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Stop it' }).click();
    expect(await page.locator('iframe').count()).toBe(0);
    expect(await page.locator('.notebook-cells').isVisible()).toBe(true);
  });

  test('that fills the frame leaves the page usable', async () => {
    const page = await openHostile(
      `() => { const all = document.createElement('div'); all.innerHTML = '<p>x</p>'.repeat(100_000); return all; }`
    );
    await expect
      .poll(async () => (await page.locator('iframe').boundingBox())?.height ?? 0, { timeout: 30_000 })
      .toBeGreaterThan(1000);
    expect((await page.locator('iframe').boundingBox())?.height).toBeLessThanOrEqual(60_000);
    expect(await page.evaluate(() => 1 + 1)).toBe(2);
  });
});

test('the document of the frame does nothing by itself', async () => {
  opened = await openPage('/notebooks/frame/document.html', { prepare: async () => undefined });
  const { page } = opened;
  expect(await page.locator('body').innerText()).toBe(
    'This page shows notebooks within another, and nothing by itself.'
  );
  await page.evaluate(() => {
    const { port1 } = new MessageChannel();
    postMessage("document.title = 'hacked'", '*', [port1]);
  });
  await page.waitForTimeout(200);
  expect(await page.title()).toBe('Notebook');
});
