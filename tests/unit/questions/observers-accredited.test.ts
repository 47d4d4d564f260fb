import { expect, test } from 'vitest';
import { readTable } from '$lib/dataset/read-table';
import { asRows } from '$lib/questions/check-rows';
import { inView } from '$lib/questions/in-view';
import { loadNames } from '$lib/questions/load-names.server';
import { questionRows } from '$lib/questions/load.server';
import { question, type AccreditedRow } from '$lib/questions/observers-accredited/chart';
import { inScope } from '$lib/questions/scope';

const names = loadNames();
const all = async () =>
  asRows(
    (await questionRows('observers-accredited')).map((cells) => ({ ...cells })),
    question
  );
const headline = (rows: readonly AccreditedRow[], variant = 'international') =>
  question.caption(question.rows(rows, variant), { names, variant }).headline;

test('every election with a number of international observers has a row', async () => {
  const elections = new Set(
    readTable('figures')
      .filter((figure) => figure.measure === 'international-observers')
      .map((figure) => `${figure.election}/`)
  );
  const rows = question.rows(await all(), 'international');
  expect(new Set(rows.map((row) => row.mission))).toEqual(elections);
});

test('counts that take in domestic organizations are left out', async () => {
  const organizations = question.rows(await all(), 'organizations').map((row) => row.mission);
  expect(organizations).toContain('AZE-2024-02-07-presidential/');
  expect(organizations).not.toContain('GEO-2024-10-26-parliamentary/');
});

test('expected numbers are drawn and enter no headline', async () => {
  const rows = inScope(await all(), { kind: 'country', id: 'AZE' });
  expect(rows.some((row) => row.status === 'planned')).toBe(true);
  expect(headline(rows)).toBe(
    '10 elections in view had from 17 to 1,300 international observers, half of them at most 836'
  );
  expect(headline(rows.filter((row) => row.status === 'planned'))).toBe(
    'Only expected numbers of international observers are in view'
  );
});

test('one and no row make plain headlines', async () => {
  const rows = inScope(await all(), { kind: 'election', id: 'AZE-2024-02-07-presidential' });
  expect(headline(rows)).toBe(
    'One settled count in view: 790 international observers (Azerbaijan, 7 Feb 2024)'
  );
  expect(headline([])).toBe('No number of international observers in view');
});

test('rows about elections are not counted as missions', async () => {
  const rows = inScope(question.rows(await all(), 'international'), { kind: 'country', id: 'KAZ' });
  expect(inView(rows)).toMatch(/^\d+ elections in 1 country, \d{4}–\d{4}$/);
});
