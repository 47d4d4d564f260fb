import { parseHTML } from 'linkedom';
import { beforeAll, expect, test } from 'vitest';
import { setServerDocument } from '$lib/charts/document';
import { draw } from '$lib/charts/draw';
import { builtLayouts } from '$lib/charts/layout';
import { categories } from '$lib/dataset/descriptor';
import { readTable } from '$lib/dataset/read-table';
import { question } from '$lib/questions/disagreeing-sources/chart';
import { linesOf } from '$lib/questions/disagreeing-sources/lines';
import { kindOf, measureLabel } from '$lib/questions/disagreeing-sources/measures';
import type { ClaimRow } from '$lib/questions/disagreeing-sources/row';
import { ratioSaid } from '$lib/questions/disagreeing-sources/words';
import { loadNames } from '$lib/questions/load-names.server';
import { questionRows } from '$lib/questions/load.server';
import { inScope } from '$lib/questions/scope';

const names = loadNames();
const all = async () => (await questionRows('disagreeing-sources')) as unknown as readonly ClaimRow[];
const headline = (rows: readonly ClaimRow[]) => question.caption(rows, { names, variant: 'all' }).headline;

const claim = (value: number, more: Partial<ClaimRow> = {}): ClaimRow => ({
  mission: 'AZE-2024-02-07-presidential/cis',
  organization: 'cis',
  country: 'AZE',
  date: '2024-02-07',
  type: 'presidential',
  contest: null,
  joint: '',
  measure: 'observers-total',
  value,
  status: 'reported',
  precision: 'exact',
  chosen: 0,
  sources: 's',
  ...more
});

beforeAll(() => setServerDocument(parseHTML('<!doctype html><html><body></body></html>').document));

/** The settled claims of each number, as the CSV file holds them, where they differ. */
function settledDiffering(): number[][] {
  const values = new Map<string, number[]>();
  for (const { election, mission, measure, value, status } of readTable('figures')) {
    if (status === 'planned' || status === 'interim') continue;
    const key = `${mission ?? election} ${measure}`;
    values.set(key, [...(values.get(key) ?? []), value]);
  }
  return [...values.values()].filter((claims) => new Set(claims).size > 1);
}

test('the headline counts the numbers on which settled claims of the tables differ', async () => {
  const differing = settledDiffering();
  const wide = differing.filter((claims) => Math.max(...claims) > 1.1 * Math.min(...claims));
  expect(headline(await all())).toBe(
    `Sources differ on ${differing.length} numbers in view; for ${wide.length} of them the highest is more than a tenth above the lowest`
  );
});

test('each number has one chosen claim, and at least two that differ', async () => {
  for (const line of linesOf(await all())) {
    expect(line.rows.filter(({ chosen }) => chosen).length, line.key).toBe(1);
    expect(line.high, line.key).toBeGreaterThan(line.low);
  }
});

test('three claims on the CIS mission of February 2024 run from 13 to 169, the last chosen', async () => {
  const rows = inScope(await all(), { kind: 'mission', id: 'AZE-2024-02-07-presidential/cis' });
  const line = linesOf(rows).find(({ key }) => key.endsWith('|observers-total'));
  expect(line).toMatchObject({ low: 13, high: 169, chosen: 169, ratio: 13 });
});

test('the widest ratio stands first, whatever the size; what has no ratio stands last', () => {
  const lines = linesOf([
    claim(5_000_000, { measure: 'registered-voters' }),
    claim(5_500_000, { measure: 'registered-voters' }),
    claim(0, { measure: 'candidates' }),
    claim(9, { measure: 'candidates' }),
    claim(10, { chosen: 1 }),
    claim(30)
  ]);
  expect(lines.map(({ first }) => first.measure)).toEqual([
    'observers-total',
    'registered-voters',
    'candidates'
  ]);
  expect(lines.map(ratioSaid)).toEqual(['×3', '×1.1', '']);
});

test('plans are shown, but not counted', () => {
  const planned = [claim(100, { status: 'planned' }), claim(350, { status: 'planned', chosen: 1 })];
  const { headline, subtitle } = question.caption(planned, { names, variant: 'all' });
  expect(headline).toBe('Sources differ on 1 planned number in view, on no other');
  expect(subtitle).toMatch(/n\s=\s2 claims of 1 number, 1 of them only planned$/);
});

test('one number makes a plain headline, none says so', () => {
  expect(headline([])).toBe('No number in view on which sources differ');
  expect(headline([claim(13), claim(169, { chosen: 1 })])).toBe(
    'Sources give from 13 to 169 for one number: CIS, Azerbaijan, 7 Feb 2024: observers in all'
  );
});

test('claims of one value and one kind are one mark, which gives back all of them', () => {
  const rows = [claim(13), claim(13), claim(13, { status: 'accredited' }), claim(169, { chosen: 1 })];
  const view = { names, variant: 'all' } as const;
  const key = question.markKey(claim(13), rows, view);
  expect(question.mark(rows, key, view).rows).toHaveLength(2);
  expect(question.mark(rows, key, view).label).toBe(
    'CIS, Azerbaijan, 7 Feb 2024: observers in all: 13 (reported); 4 claims from 13 to 169'
  );
});

test('every measure of the codebook has a name and is in one variant', () => {
  const kinds = question.variants.map(({ id }) => id);
  for (const { value, label } of categories('figures', 'measure')) {
    expect(measureLabel(value).split(' in ')[0]?.toLowerCase()).toBe(label.split(' in ')[0]?.toLowerCase());
    expect(kinds).toContain(kindOf(value));
  }
});

test('values that no scale of ratios can place, made by a reader, break nothing', () => {
  const odd = [claim(0, { chosen: 1 }), claim(-5), claim(1e300), claim(1e-300, { measure: 'teams' }), claim(2, { measure: 'teams' })]; // prettier-ignore
  for (const layout of builtLayouts) {
    const chart = question.chart(odd, { names, scale: 'log', limit: 12, variant: 'all', layout });
    expect(draw(chart.options).outerHTML).not.toMatch(/NaN|Infinity|undefined/);
  }
});

test.each([712, 1080])('the ratios on the axis stand apart, %i px wide', async (width) => {
  const layout = { kind: 'wide', width } as const;
  const chart = question.chart(await all(), { names, scale: 'log', limit: 12, variant: 'all', layout });
  const texts = [...draw(chart.options).querySelectorAll('text')];
  const axis = texts.find(({ textContent }) => textContent === 'chosen')?.parentElement;
  const ticks = texts.filter(({ parentElement }) => parentElement === axis);
  const places = ticks.map((tick) => Number(/\((-?[\d.]+)/.exec(tick.getAttribute('transform') ?? '')?.[1]));
  expect(places.length).toBeGreaterThan(2);
  for (const [i, place] of places.slice(1).entries()) expect(place - (places[i] ?? 0)).toBeGreaterThan(30);
});
