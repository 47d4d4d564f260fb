import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import axe from 'axe-core';
import { fromStore, writable } from 'svelte/store';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Result } from '$lib/engine/engine';
import { marks } from '$lib/workbench/chart/settings';
import ChartTab from '$lib/workbench/chart/ChartTab.svelte';
import { columns, resultOf, smallResult } from './small-result';

afterEach(() => {
  vi.restoreAllMocks();
  document.documentElement.removeAttribute('data-theme');
});

const address = 'https://scrutineer.example/sql/#sql=FROM+missions&tab=chart';

async function show(
  settings: string | null = null,
  result: Result = smallResult(),
  width = 760,
  readerMade = true
) {
  const container = document.body.appendChild(document.createElement('div'));
  container.style.width = `${width}px`;
  onTestFinished(() => container.remove());
  const kept = fromStore(writable(settings));
  const screen = await render(
    ChartTab,
    {
      target: container,
      props: {
        result,
        get settings() {
          return kept.current;
        },
        set settings(text: string | null) {
          kept.current = text;
        },
        address: () => address,
        version: '2026.11.2',
        readerMade
      }
    },
    { baseElement: document.body }
  );
  const picture = () => container.querySelector('svg[preserveAspectRatio]');
  const drawn = () => [...container.querySelectorAll('[data-key]')].map((mark) => mark.localName);
  return { ...screen, container, picture, drawn, kept: () => kept.current };
}

test('draws what the columns ask for, and says it in words', async () => {
  const { getByRole, getByText, drawn } = await show();
  await expect.element(getByRole('heading', { name: 'Observers by country' })).toBeVisible();
  await expect.element(getByText('Bars: observers for each country; 3 rows')).toBeVisible();
  await expect.element(getByText('Not drawn: 1 row without observers.')).toBeVisible();
  await expect.element(getByText('Made by a reader; not checked by Scrutineer.')).toBeVisible();
  await expect.poll(drawn).toEqual(['rect', 'rect', 'rect']);
  await expect
    .element(getByRole('group', { name: /Highest: Kazakhstan: 312\. Lowest: Şirvan <b>: 22\./ }))
    .toBeVisible();
});

test('marks are reached by arrow keys, and say what they are', async () => {
  const { getByRole, drawn } = await show();
  await expect.poll(drawn).toHaveLength(3);
  getByRole('group', { name: /^Observers by country/ })
    .element()
    .focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(getByRole('img', { name: /: (22|169|312)$/ })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(getByRole('img', { name: /: (22|169|312)$/ })).toHaveFocus();
});

test('another mark is chosen by keyboard; the settings are kept as a short text, and given up again', async () => {
  const { getByRole, drawn, kept } = await show();
  await expect.poll(drawn).toHaveLength(3);
  const chooser = getByRole('combobox', { name: 'Chart' });
  (chooser.element() as HTMLSelectElement).focus();
  await userEvent.keyboard('H');
  await expect.element(getByRole('heading', { name: 'Rows by observers' })).toBeVisible();
  expect(kept()).toBe('mark=histogram;x=observers');
  await expect.element(chooser).toHaveFocus();
  await getByRole('button', { name: 'Choose the chart by the columns' }).click();
  await expect.element(getByRole('heading', { name: 'Observers by country' })).toBeVisible();
  expect(kept()).toBeNull();
});

test('is a reader’s own once a reader has set it, also where the query is ours', async () => {
  const { getByText, getByRole } = await show(null, smallResult(), 760, false);
  await expect.element(getByText('Data 2026.11.2.')).toBeVisible();
  expect(getByText('Made by a reader').query()).toBeNull();
  await getByRole('combobox', { name: 'Order' }).selectOptions('by name');
  await expect.element(getByText('Made by a reader; not checked by Scrutineer.')).toBeVisible();
});

test('is called as its reader calls it; the name is text, whatever it holds', async () => {
  const { getByRole, container, kept } = await show();
  const title = getByRole('textbox', { name: 'Title' });
  await title.fill('Who comes; <img src=x onerror=alert(1)>');
  await userEvent.keyboard('{Enter}');
  await expect
    .element(getByRole('heading', { name: 'Who comes; <img src=x onerror=alert(1)>' }))
    .toBeVisible();
  expect(container.querySelector('img')).toBeNull();
  expect(kept()).toBe('mark=bar;x=country;y=observers;title=Who comes%3B <img src=x onerror=alert(1)>');
});

test('a column that is missing is said in one sentence, and the chart is guessed', async () => {
  const { getByRole } = await show('mark=line;x=day;y=observers');
  const notice = getByRole('alert');
  await expect
    .element(notice)
    .toHaveTextContent(
      'The chart was set for a column that this result does not have (“day”), so it is chosen by the columns there are.'
    );
  await expect.element(getByRole('heading', { name: 'Observers by country' })).toBeVisible();
});

test('a result without a value says so', async () => {
  const { getByText } = await show(null, resultOf([]));
  await expect.element(getByText(/holds nothing that a chart could show/)).toBeVisible();
});

test('names the documents of ours that rows rest on, and no others', async () => {
  vi.spyOn(window, 'fetch').mockImplementation(
    async () => new Response(JSON.stringify({ 'odihr-2024': { publisher: 'OSCE/ODIHR' } }))
  );
  const rows = [
    { country: 'AZE', observers: 3, sources: 'odihr-2024 my-own' },
    { country: 'KAZ', observers: 4, sources: 'odihr-2024' }
  ];
  const of = [
    { name: 'country', type: 'string' as const },
    { name: 'observers', type: 'number' as const },
    { name: 'sources', type: 'string' as const }
  ];
  const { getByText } = await show(null, resultOf(rows, of));
  await expect.element(getByText(/Sources named by the rows: 1 document of missions/)).toBeVisible();
});

test('is taken away as a picture that says who made it, of what, and where it is from', async () => {
  const saved: { name: string; text: Promise<string> }[] = [];
  const { getByRole } = await show('mark=bar;x=country;y=observers;title=Mine');
  await getByRole('button', { name: 'Download the picture' }).click();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, text: fetch(this.href).then((response) => response.text()) });
  });
  await getByRole('button', { name: 'SVG' }).click();
  await expect.poll(() => saved.length).toBe(1);
  expect(saved[0]?.name).toBe('scrutineer_Mine_chart_made-by-a-reader_2026.11.2.svg');
  const svg = new DOMParser().parseFromString((await saved[0]?.text) ?? '', 'image/svg+xml');
  expect(svg.querySelector('parsererror')).toBeNull();
  const said = (svg.documentElement.textContent ?? '').replaceAll(/\s+/g, ' ');
  for (const text of [
    'Mine',
    'not checked by Scrutineer',
    'Bars: observers for each country',
    'Şirvan <b>',
    address
  ])
    expect(said).toContain(text);
  await getByRole('button', { name: 'PNG' }).click();
  await expect.poll(() => saved.length, { timeout: 10_000 }).toBe(2);
  expect(await saved[1]?.text).toMatch(/^.PNG/);
});

test.each(['light', 'dark'])('each kind of chart is free of faults and fits a phone, %s', async (theme) => {
  document.documentElement.dataset.theme = theme;
  for (const mark of marks) {
    const { container, picture, unmount } = await show(
      `mark=${mark};x=country;y=observers;colour=organization`,
      smallResult(),
      320
    );
    await expect.poll(picture).not.toBeNull();
    expect(container.scrollWidth).toBeLessThanOrEqual(320);
    const { violations } = await axe.run(container);
    expect(violations.map(({ id, nodes }) => [mark, id, nodes[0]?.html])).toEqual([]);
    await unmount();
    container.remove();
  }
});

test('many rows are read in turns, and drawn as far as one can see', async () => {
  const rows = Array.from({ length: 60_000 }, (_, i) => ({
    country: `c${i % 90}`,
    organization: 'cis',
    observers: i
  }));
  const { getByText } = await show('mark=bar;x=country;y=observers;aggregate=sum', resultOf(rows, columns));
  await expect.element(getByText(/Not drawn: 70 more values of country \(\d/)).toBeVisible();
});
