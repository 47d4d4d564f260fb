import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import axe from 'axe-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Engine, Session } from '$lib/engine/engine';
import { openPageEngine } from '$lib/engine/page';
import ResultGrid from '$lib/grid/ResultGrid.svelte';
import { engineFile } from '../engine/page-files';

let engine: Engine;
let session: Session;
beforeAll(async () => {
  engine = await openPageEngine({ engine: await engineFile(), tables: [], setup: '' });
  session = engine.session();
  await page.viewport(1000, 800);
});
afterAll(() => engine.close());

const visits = `SELECT i AS id, ['osce-odihr', 'cis', 'eu-eom'][1 + i % 3] AS organization,
  CASE WHEN i % 4 > 0 THEN DATE '2024-01-01' + (i % 59)::INTEGER END AS day FROM range(100000) r(i)`;

test('heads sum up their columns; a filter sums up what passes it', async () => {
  const result = await session.run(visits);
  const props = { result, session: async () => session, label: 'Visits' };
  const { getByRole, container } = await render(ResultGrid, props);
  const head = (name: string) => getByRole('columnheader', { name });
  await getByRole('button', { name: 'Summary' }).click();
  await expect.element(head('organization')).toHaveTextContent('no NULL 3 different');
  await expect.element(head('organization')).toHaveTextContent('osce-odihr 33,334');
  await expect.element(head('day')).toHaveTextContent('25,000 NULL (25 %)');
  await expect.element(head('id')).toHaveTextContent('0 to 99999 mean 49999.5 median 49999.5');
  const histogram = getByRole('img', { name: /^Histogram of day in 20 bins, from 2024-01-01 to 2024-01-03/ });
  await expect.element(histogram).toBeVisible();
  const { violations } = await axe.run(container, { resultTypes: ['violations'] });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

  await getByRole('button', { name: 'filter organization' }).click();
  await getByRole('textbox', { name: 'Value' }).fill('ODIHR');
  await expect.element(getByRole('status').first()).toHaveTextContent('33,334 of 100,000 rows');
  await expect.element(head('organization')).toHaveTextContent('1 different');
});

test('sorts and filters by the values themselves', async () => {
  const result = await session.run(visits);
  const props = { result, session: async () => session, label: 'Visits' };
  const { getByRole } = await render(ResultGrid, props);
  const firstCell = () => getByRole('gridcell').first().element().textContent;
  await getByRole('button', { name: /^id/ }).click();
  await getByRole('button', { name: /^id/ }).click();
  await expect.poll(firstCell).toBe('99999');
  await getByRole('button', { name: 'filter day' }).click();
  await getByRole('combobox', { name: 'day' }).selectOptions('is between');
  await getByRole('textbox', { name: 'From' }).fill('2024-01-02');
  await getByRole('textbox', { name: 'Up to, included' }).fill('2024-01-02');
  await expect.poll(firstCell).toBe('99947');
});

test('what DuckDB does not take back is said in a sentence, and is still shown', async () => {
  const result = await session.run('SELECT row(1, 2) AS pair');
  const props = { result, session: async () => session, label: 'Pairs' };
  const { getByRole } = await render(ResultGrid, props);
  await getByRole('button', { name: /^pair/ }).click();
  await expect.element(getByRole('alert')).toHaveTextContent('pair holds structs without names');
  await expect.element(getByRole('gridcell')).toHaveTextContent('(1, 2)');
});
