import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import axe from 'axe-core';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ResultDownloads from '$lib/workbench/downloads/ResultDownloads.svelte';
import { parsePlan } from '$lib/workbench/plan/parse-plan';
import PlanTree from '$lib/workbench/plan/PlanTree.svelte';
import { resultOf, smallResult } from './small-result';

afterEach(() => vi.restoreAllMocks());

const node = (
  operator_name: string,
  seconds: number,
  rows: number,
  extra_info: object,
  children: object[] = []
) => ({
  operator_name,
  operator_timing: seconds,
  operator_cardinality: rows,
  operator_rows_scanned: 0,
  extra_info,
  children
});

const analyzed = JSON.stringify({
  children: [
    node('EXPLAIN_ANALYZE', 0, 0, {}, [
      node(
        'HASH_JOIN',
        0.003,
        12,
        { 'Join Type': 'INNER', Conditions: 'id = mission', 'Estimated Cardinality': '900' },
        [
          node('SEQ_SCAN ', 0.001, 1310, { Table: 'missions', Filters: "id<>'<b>'" }),
          node('NEW_STEP', 0, 3, {})
        ]
      )
    ])
  ]
});

test('a plan is a tree in words, with rows and shares of time; steps close by keyboard', async () => {
  const plan = parsePlan(analyzed);
  if (!plan) throw new Error('no plan');
  const { container, getByText, getByRole } = await render(PlanTree, { plan });
  await expect.element(getByText('joins rows of both, on id = mission')).toBeVisible();
  await expect.element(getByText('expected 900: far off')).toBeVisible();
  await expect.element(getByText('3 ms, 75 % of the time')).toBeVisible();
  await expect.element(getByText("id<>'<b>'")).toBeVisible();
  await expect.element(getByText('NEW_STEP')).toBeVisible();
  expect(container.querySelectorAll('ul ul li')).toHaveLength(2);
  expect((await axe.run(container)).violations.map(({ id }) => id)).toEqual([]);
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(getByText('reads table missions')).not.toBeVisible();
  await getByRole('button', { name: 'Show the plan as DuckDB gives it' }).click();
  await expect.element(getByText(/"operator_name": "HASH_JOIN"/)).toBeVisible();
  expect((await axe.run(container)).violations.map(({ id }) => id)).toEqual([]);
});

test('one row is not called all rows', async () => {
  const { getByText } = await render(ResultDownloads, {
    result: resultOf([{ country: 'Azerbaijan', organization: 'cis', observers: 169 }]),
    name: 'one mission',
    address: () => 'https://scrutineer.example/sql/#sql=x',
    version: '2026.11.2'
  });
  await expect.element(getByText(/Files hold the one row\./)).toBeVisible();
});

test('a result is saved as each kind of file, under a name that says what it is', async () => {
  const saved: string[] = [];
  const { container, getByRole, getByText } = await render(ResultDownloads, {
    result: smallResult(),
    name: 'largest missions',
    address: () => 'https://scrutineer.example/sql/#sql=x',
    version: '2026.11.2'
  });
  await expect.element(getByText(/Files hold all 4 rows\./)).toBeVisible();
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  const kinds = ['CSV', 'Parquet', 'Arrow', 'JSON', 'NDJSON', 'Markdown'];
  for (const [i, name] of kinds.entries()) {
    await getByRole('button', { name, exact: true }).click();
    await expect.poll(() => saved.length).toBe(i + 1);
    await expect.element(getByRole('status')).toHaveTextContent(/^Saved as /);
  }
  expect(saved).toEqual(
    ['csv', 'parquet', 'arrow', 'json', 'ndjson', 'md'].map(
      (extension) => `scrutineer_largest-missions_result_made-by-a-reader_2026.11.2.${extension}`
    )
  );
  expect((await axe.run(container)).violations.map(({ id }) => id)).toEqual([]);
});
