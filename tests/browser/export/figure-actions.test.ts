import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import axe from 'axe-core';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { ExportedFigure } from '$lib/figure/actions/exported-figure';
import FigureActions from '$lib/figure/actions/FigureActions.svelte';
import { smallFigure, sources } from './small-figure';

const fetchReally = window.fetch;
let fetched: string[];

beforeEach(() => {
  fetched = [];
  vi.spyOn(window, 'fetch').mockImplementation(async (address, init) => {
    fetched.push(String(address));
    return String(address).includes('sources.json')
      ? new Response(JSON.stringify(sources))
      : fetchReally(address, init);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  document.documentElement.removeAttribute('data-theme');
});

/** An action and its figure, as they are read out: the browser parts what is hidden from the eye by a blank. */
const actionName = (name: string) => new RegExp(`^${name} ?: Observers over time$`);
const copyName = (name: string) => new RegExp(`^Copy ?: ${name}$`);

async function show(change: Partial<ExportedFigure> = {}) {
  const onsql = vi.fn();
  const screen = await render(FigureActions, { figure: smallFigure(change), onsql });
  const button = (name: string) => screen.getByRole('button', { name: actionName(name) });
  const field = (name: string) => screen.getByRole('textbox', { name });
  return { ...screen, onsql, button, field };
}

const clipboard = (write: (text: string) => Promise<void>) =>
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(write);

/** Catches downloads instead of making them. */
function catchDownloads(): { name: string; content: Promise<Blob> }[] {
  const caught: { name: string; content: Promise<Blob> }[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    caught.push({ name: this.download, content: fetchReally(this.href).then((response) => response.blob()) });
  });
  return caught;
}

test('one panel is open at a time; a second press closes it', async () => {
  const { button, getByRole } = await show();
  expect(getByRole('group').query()).toBeNull();
  await button('Share').click();
  await expect.element(getByRole('group', { name: 'Share: Observers over time' })).toBeVisible();
  await expect.element(button('Share')).toHaveAttribute('aria-expanded', 'true');
  await button('Cite').click();
  await expect.element(getByRole('group', { name: 'Cite: Observers over time' })).toBeVisible();
  expect(getByRole('group', { name: 'Share: Observers over time' }).query()).toBeNull();
  await expect.element(button('Share')).toHaveAttribute('aria-expanded', 'false');
  await button('Cite').click();
  expect(getByRole('group').query()).toBeNull();
});

test('all is reached by keyboard; Escape closes and gives the focus back', async () => {
  const { button, field, onsql, getByRole } = await show();
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(field('Link')).toBeVisible();
  await userEvent.keyboard('{Tab}{Tab}{Tab}{Tab}{Tab}');
  await expect.element(field('Link')).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(button('Share')).toHaveFocus();
  expect(getByRole('textbox').query()).toBeNull();
  await userEvent.keyboard('{Tab}{Tab}{Tab}{Tab}{Enter}');
  expect(onsql).toHaveBeenCalledOnce();
});

test('copies the link with all of its state, and says so', async () => {
  const copied: string[] = [];
  clipboard(async (text) => void copied.push(text));
  const { button, getByRole } = await show();
  await button('Share').click();
  await getByRole('button', { name: copyName('Link') }).click();
  await expect.element(getByRole('status')).toHaveTextContent('Link copied.');
  expect(copied).toEqual([smallFigure().address]);
});

test('where the browser refuses to copy, the text is selected and the reader told', async () => {
  clipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
  const { button, field, getByRole } = await show();
  await button('Share').click();
  await getByRole('button', { name: copyName('Link') }).click();
  await expect.element(getByRole('status')).toHaveTextContent('the text is selected, copy it by hand');
  const link = field('Link').element() as HTMLTextAreaElement;
  expect(document.activeElement).toBe(link);
  expect(link.value.slice(link.selectionStart, link.selectionEnd)).toBe(smallFigure().address);
});

test('the embed code frames the bare figure, in a sandbox, and nothing of its title breaks out', async () => {
  const { button, field, getByRole } = await show({ headline: '22 < 36 "observers" <script>' });
  await button('Share').click();
  const code = () => (field('Embed code').element() as HTMLTextAreaElement).value;
  await expect.element(field('Embed code')).toBeVisible();
  const holder = document.createElement('div');
  holder.innerHTML = code();
  const frame = holder.querySelector('iframe');
  expect(holder.children).toHaveLength(1);
  expect(frame?.getAttribute('src')).toBe(smallFigure().embedAddress);
  expect(frame?.title).toBe('22 < 36 "observers" <script>');
  expect(frame?.getAttribute('sandbox')).toBe(
    'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox'
  );
  expect(frame?.loading).toBe('lazy');
  expect(Number(frame?.height)).toBeGreaterThan(400);
  await getByRole('button', { name: 'Height that fits' }).click();
  expect(code()).toContain('scrutineer:height');
});

test('the script of the embed code fits the frame that speaks, and listens to no other', async () => {
  const { button, field, getByRole } = await show({ embedAddress: 'about:blank' });
  await button('Share').click();
  await getByRole('button', { name: 'Height that fits' }).click();
  const holder = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => holder.remove());
  const code = (field('Embed code').element() as HTMLTextAreaElement).value;
  holder.innerHTML = code.replace('loading="lazy"', '');
  const script = document.createElement('script');
  script.textContent = /<script>([^]*)<\/script>/.exec(code)?.[1] ?? '';
  document.body.append(script);
  const frame = holder.querySelector('iframe');
  const say = (height: unknown, source: MessageEventSource | null | undefined) =>
    dispatchEvent(
      new MessageEvent('message', { data: { type: 'scrutineer:height', height }, source: source ?? null })
    );
  const before = frame?.height;
  say(777, window);
  expect(frame?.height).toBe(before);
  say(777, frame?.contentWindow);
  expect(frame?.height).toBe('777');
  say('1e9', frame?.contentWindow);
  expect(frame?.height).toBe('6000');
  say({}, frame?.contentWindow);
  expect(frame?.height).toBe('200');
});

test('the device’s own sharing is offered where there is one; giving it up is no failure', async () => {
  const share = vi
    .fn<(data: ShareData) => Promise<void>>()
    .mockRejectedValue(new DOMException('', 'AbortError'));
  Object.defineProperty(navigator, 'share', { value: share, configurable: true });
  onTestFinished(() => void Reflect.deleteProperty(navigator, 'share'));
  const { button, getByRole } = await show();
  await button('Share').click();
  await getByRole('button', { name: 'Share with another app' }).click();
  expect(share).toHaveBeenCalledWith({ title: smallFigure().headline, url: smallFigure().address });
  expect(getByRole('alert').query()).toBeNull();
  share.mockRejectedValue(new DOMException('', 'NotAllowedError'));
  await getByRole('button', { name: 'Share with another app' }).click();
  await expect.element(getByRole('alert')).toHaveTextContent('copy the link instead');
});

test('nothing is fetched before a press; each file has a name that says what it is', async () => {
  const caught = catchDownloads();
  const { button, getByRole } = await show();
  await button('Download').click();
  for (const name of [
    'PNG',
    'SVG',
    'CSV of the table',
    'CSV of all rows',
    'Parquet of all rows',
    'JSON of all rows'
  ]) {
    const before = caught.length;
    if (!before) expect(fetched).toEqual([]);
    await getByRole('button', { name, exact: true }).click();
    await expect.poll(() => caught.length, { timeout: 15_000 }).toBe(before + 1);
    await expect.element(getByRole('status')).toHaveTextContent(`Saved as ${caught.at(-1)?.name}`);
  }
  expect(caught.map(({ name }) => name)).toEqual([
    'scrutineer_observers-over-time_chart_org-ots_country-AZE_2026.11.1.png',
    'scrutineer_observers-over-time_chart_org-ots_country-AZE_2026.11.1.svg',
    'scrutineer_observers-over-time_table_org-ots_country-AZE_2026.11.1.csv',
    'scrutineer_observers-over-time_all-rows_country-AZE_2026.11.1.csv',
    'scrutineer_observers-over-time_all-rows_country-AZE_2026.11.1.parquet',
    'scrutineer_observers-over-time_all-rows_country-AZE_2026.11.1.json'
  ]);
  const files = await Promise.all(caught.map(({ content }) => content));
  expect(files.map(({ type }) => type)).toEqual([
    'image/png', 'image/svg+xml', 'text/csv', 'text/csv', 'application/vnd.apache.parquet', 'application/json'
  ]); // prettier-ignore
  const starts = await Promise.all(files.map(async (file) => (await file.slice(0, 4).bytes()).join(' ')));
  expect(starts[0]).toBe('137 80 78 71');
  expect(starts[2]?.startsWith('239 187 191')).toBe(true);
  expect(starts[4]).toBe('80 65 82 49');
  expect(await files[2]?.text()).toContain(
    '\'=HYPERLINK(""x"")",2024-02-07,,news-az-9,https://scrutineer.example/sources/news-az-9/\r\n'
  );
  expect((await files[3]?.text())?.split('\r\n')).toHaveLength(6);
});

test('a file that fails says so in one sentence, and the next one can be made', async () => {
  const caught = catchDownloads();
  const broken = smallFigure().question;
  const { button, getByRole } = await show({
    question: {
      ...broken,
      chart: () => {
        throw new Error('This figure cannot be drawn.');
      }
    }
  });
  await button('Download').click();
  await getByRole('button', { name: 'SVG' }).click();
  await expect.element(getByRole('alert')).toHaveTextContent('This figure cannot be drawn.');
  await getByRole('button', { name: 'JSON of all rows' }).click();
  await expect.element(getByRole('status')).toHaveTextContent('Saved as');
  expect(getByRole('alert').query()).toBeNull();
  expect(caught).toHaveLength(1);
});

test('without rows in view there is no picture to take, but all rows', async () => {
  const { button, getByRole, getByText } = await show({ rows: [] });
  await button('Download').click();
  await expect.element(getByText('No row is in view')).toBeVisible();
  expect(getByRole('button', { name: 'PNG' }).query()).toBeNull();
  await expect.element(getByRole('button', { name: 'CSV of all rows' })).toBeVisible();
});

test('names the files that always hold the newest rows, but not beside rows that a reader made', async () => {
  const ours = await show();
  await ours.button('Download').click();
  const link = ours.getByRole('link', { name: 'CSV', exact: true });
  await expect.element(link).toHaveAttribute('href', '/questions/observers-over-time.csv');
  await ours.unmount();
  const theirs = await show({ readerMade: true });
  await theirs.button('Download').click();
  await expect.element(theirs.getByRole('button', { name: 'CSV of all rows' })).toBeVisible();
  expect(theirs.getByRole('link').query()).toBeNull();
});

test('cites in four forms, each to be copied', async () => {
  const copied: string[] = [];
  clipboard(async (text) => void copied.push(text));
  const { button, field, getByRole } = await show();
  await button('Cite').click();
  for (const name of ['In line', 'In full', 'BibTeX', 'RIS']) {
    await getByRole('button', { name: copyName(name) }).click();
    await expect.element(getByRole('status')).toHaveTextContent(`${name} copied.`);
    expect(copied.at(-1)).toBe((field(name).element() as HTMLTextAreaElement).value);
  }
  const today = new Date().toISOString().slice(0, 10);
  expect(copied[2]).toContain(`urldate = {${today}}`);
  expect(copied[1]).toContain(smallFigure().address);
});

test.each(['light', 'dark'])('each panel is free of faults and fits a phone, %s', async (theme) => {
  document.documentElement.dataset.theme = theme;
  const phone = document.body.appendChild(document.createElement('div'));
  phone.style.width = '288px';
  onTestFinished(() => phone.remove());
  const screen = await render(
    FigureActions,
    { target: phone, props: { figure: smallFigure({ readerMade: true }), onsql: vi.fn() } },
    { baseElement: document.body }
  );
  for (const name of ['Share', 'Download', 'Cite']) {
    await screen.getByRole('button', { name: actionName(name) }).click();
    await expect.element(screen.getByRole('group', { name: `${name}: Observers over time` })).toBeVisible();
    await expect.element(screen.getByRole('status')).toBeInTheDocument();
    const { violations } = await axe.run(phone, { resultTypes: ['violations'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(phone.scrollWidth).toBe(288);
  }
});

test('leads onto a board with the figure in its view, and onto those that the reader has made', async () => {
  localStorage.setItem(
    'scrutineer:boards',
    JSON.stringify([{ title: 'Mine', fragment: '#title=Mine&v=2026.11.1' }])
  );
  const { button, getByRole } = await show();
  await button('Add to a board').click();
  const link = (name: string) => getByRole('link', { name }).element().getAttribute('href');
  await expect.element(getByRole('link', { name: 'Begin a board with this figure' })).toBeVisible();
  expect(link('Begin a board with this figure')).toMatch(/\/board\/#figure=observers-over-time&v=/);
  expect(link('Add to “Mine”')).toMatch(/\/board\/#title=Mine&figure=observers-over-time&v=2026.11.1$/);
  localStorage.clear();
});
