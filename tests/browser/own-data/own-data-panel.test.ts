import '../../../src/styles/base.css';
import '../../../src/styles/tokens.css';
import axe from 'axe-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { clear, createStore } from 'idb-keyval';
import { render } from 'vitest-browser-svelte';
import type { Engine } from '$lib/engine/engine';
import { openPageEngine } from '$lib/engine/page';
import OwnData from '$lib/own-data/OwnData.svelte';
import { OwnTables } from '$lib/own-data/own-tables.svelte';
import { engineFile } from '../engine/page-files';
import { fileOf, visitsCsv, workbook } from '../../unit/own-data/sample-files';

let engine: Engine;
beforeAll(async () => {
  engine = await openPageEngine({ engine: await engineFile(), tables: [], setup: '', readsOwnFiles: true });
});
afterAll(() => engine.close());
beforeEach(() => clear(createStore('scrutineer-own-tables', 'tables')));

async function openPanel() {
  const own = new OwnTables(() => Promise.resolve(engine));
  let changes = 0;
  const screen = await render(OwnData, { own, onchanged: () => changes++ });
  const bring = (...files: File[]) => userEvent.upload(screen.getByLabelText('Add files …'), files);
  return { ...screen, own, bring, changes: () => changes };
}

async function removeAll(own: OwnTables): Promise<void> {
  for (const table of own.tables) await own.remove(table);
}

async function expectNoViolations(container: Element): Promise<void> {
  const { violations } = await axe.run(container, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

it('a file is looked at, named and loaded; the parent is told', async () => {
  const { own, bring, getByRole, getByLabelText, container, changes } = await openPanel();
  await bring(fileOf('Visits 2024.csv', visitsCsv));
  await expect.element(getByLabelText('Table name')).toHaveValue('visits_2024');
  await expect
    .element(getByRole('region', { name: 'The first rows of Visits 2024.csv' }))
    .toHaveTextContent('NULL');
  await expectNoViolations(container);
  await getByLabelText('Table name').fill('missions');
  await expect
    .element(getByLabelText('Table name'))
    .toHaveAccessibleDescription('There is a table “missions” already: choose another name.');
  await getByLabelText('Table name').fill('my_visits');
  const before = changes();
  await getByRole('button', { name: 'Load' }).click();
  await expect.element(getByRole('status')).toHaveTextContent('Loaded: my_visits, 3 rows.');
  expect(changes()).toBe(before + 1);
  expect(document.activeElement?.textContent).toBe('Your own data');
  expect((await engine.query('SELECT count(*) AS n FROM my_visits')).rows).toEqual([{ n: 3 }]);
  await expectNoViolations(container);
  await removeAll(own);
});

it('lines that do not fit are told of, and left out where the reader wants so', async () => {
  const { own, bring, getByRole } = await openPanel();
  await bring(fileOf('visits.csv', 'a,b\n1,2\n1,2,3\n4,5\n'));
  await getByRole('button', { name: 'Load' }).click();
  await expect
    .element(getByRole('alert'))
    .toHaveTextContent(
      'visits.csv, line 3: more columns than the 2 that are expected. Mend the line, or load without such lines (1 line is left out).'
    );
  await expect.element(getByRole('alert')).toHaveFocus();
  await getByRole('button', { name: 'Load without such lines' }).click();
  await expect.element(getByRole('listitem')).toHaveTextContent('1 line does not fit, and is left out.');
  await removeAll(own);
});

it('another encoding shows other letters', async () => {
  const { bring, getByRole, getByLabelText } = await openPanel();
  await bring(
    fileOf(
      'visits.csv',
      new Uint8Array(
        [...'name,n\nG', 0xf6, ...'y', 0xe7, ...'ay,1\n'].map((c) =>
          typeof c === 'number' ? c : c.charCodeAt(0)
        )
      )
    )
  );
  const rows = getByRole('region', { name: 'The first rows of visits.csv' });
  await expect.element(rows).toHaveTextContent('Göyçay');
  await expect.element(getByLabelText('Encoding')).toHaveValue('windows-1252');
  await getByLabelText('Encoding').selectOptions('windows-1251');
  await expect.element(rows).toHaveTextContent('Gцyзay');
});

it('several tables are loaded at once, renamed and removed', async () => {
  const { own, bring, getByRole, getByLabelText } = await openPanel();
  await bring(
    fileOf('book.xlsx', workbook({ East: [['a'], [1]], West: [['a'], [2]] })),
    fileOf('visits.csv', visitsCsv)
  );
  await getByRole('button', { name: 'Load all 3 tables' }).click();
  await expect.element(getByRole('status')).toHaveTextContent('visits, 3 rows');
  await getByRole('button', { name: 'Rename book_east' }).click();
  await getByLabelText('New name').fill('east');
  await userEvent.keyboard('{Enter}');
  await expect.element(getByRole('button', { name: 'Rename east' })).toHaveFocus();
  await getByRole('button', { name: 'Remove book_west' }).click();
  await expect.element(getByRole('status')).toHaveTextContent('book_west was removed.');
  expect((await engine.query('SELECT table_name AS t FROM duckdb_tables() ORDER BY 1')).rows).toEqual([
    { t: 'east' },
    { t: 'visits' }
  ]);
  await removeAll(own);
});

it('a table is kept for the next page', async () => {
  const { own, bring, getByRole, getByLabelText } = await openPanel();
  await bring(fileOf('visits.csv', visitsCsv));
  await getByRole('button', { name: 'Load' }).click();
  await getByLabelText('Keep in this browser: visits').click();
  await expect.poll(() => own.tables[0]?.isKept).toBe(true);
  const next = await openPanel();
  await expect
    .element(next.getByRole('listitem').last())
    .toHaveTextContent('loaded when it is first asked for');
  await removeAll(own);
});

it('a file that is not read says so, and can be dismissed', async () => {
  const { own, bring, getByRole, container } = await openPanel();
  await bring(fileOf('report.pdf', '%PDF-1.7'));
  await expect
    .element(getByRole('alert'))
    .toHaveTextContent('report.pdf is a PDF document, which is not read here.');
  await expectNoViolations(container);
  await getByRole('button', { name: 'Dismiss' }).click();
  expect(own.pending.tables).toEqual([]);
});

it('what a file says is shown as text', async () => {
  const { bring, container, getByRole } = await openPanel();
  await bring(fileOf('<img src=x>.csv', '<b>a</b>,b\n<img src=x onerror=alert(1)>,2\n'));
  await expect
    .element(getByRole('region', { name: 'The first rows' }))
    .toHaveTextContent('<img src=x onerror=alert(1)>');
  expect(container.querySelector('img, td b, th b')).toBeNull();
});

it('files can be dropped anywhere on the panel; a folder or a text says so', async () => {
  const { own, container, getByRole } = await openPanel();
  const section = container.querySelector('section') as HTMLElement;
  const transfer = new DataTransfer();
  transfer.items.add(fileOf('visits.csv', visitsCsv));
  section.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  await expect.poll(() => own.pending.tables[0]?.step).toBe('ready');
  const text = new DataTransfer();
  text.setData('text/plain', 'a');
  section.dispatchEvent(new DragEvent('drop', { dataTransfer: text, bubbles: true, cancelable: true }));
  await expect.element(getByRole('alert')).toHaveTextContent('What was dropped is no file.');
});

it('fits a screen of 320 pixels', async () => {
  await page.viewport(320, 700);
  const { own, bring, getByRole, container } = await openPanel();
  await bring(
    fileOf('a_long_name_of_a_file_with_visits_to_polling_stations_2024.csv', visitsCsv),
    fileOf('b.csv', visitsCsv)
  );
  await expect.element(getByRole('button', { name: 'Load all 2 tables' })).toBeVisible();
  expect(container.scrollWidth).toBeLessThanOrEqual(320);
  await getByRole('button', { name: 'Load all 2 tables' }).click();
  await expect.poll(() => own.tables.length).toBe(2);
  expect(container.scrollWidth).toBeLessThanOrEqual(320);
  await page.viewport(1000, 800);
  await removeAll(own);
});
