import { expect, test } from 'vitest';
import { chartChange, moved, replaced, without } from '$lib/board/arrange';
import type { PlacedPart } from '$lib/board/board-state.svelte';
import { emptyBoard, type BoardFigure } from '$lib/link/board';
import { defaultView, noFilters } from '$lib/link/view';

const chart = (slug: string, view = {}): BoardFigure => ({
  kind: 'figure',
  slug,
  view: { ...defaultView, ...view },
  wide: false
});
const parts: PlacedPart[] = [
  { key: 1, part: chart('agreement'), notices: [] },
  { key: 2, part: { kind: 'text', text: 'So' }, notices: [] },
  { key: 3, part: chart('whom-they-met'), notices: [] }
];
const keys = (list: readonly PlacedPart[]) => list.map(({ key }) => key);

test('a part moves by its places, and not over an end', () => {
  expect(keys(moved(parts, 1, 1))).toEqual([2, 1, 3]);
  expect(keys(moved(parts, 3, -2))).toEqual([3, 1, 2]);
  expect(keys(moved(parts, 1, -1))).toEqual([1, 2, 3]);
  expect(keys(moved(parts, 3, 1))).toEqual([1, 2, 3]);
});

test('a part is removed, or another content put in its place', () => {
  expect(keys(without(parts, 2))).toEqual([1, 3]);
  expect(replaced(parts, 2, { kind: 'text', text: 'No' })[1]?.part).toEqual({ kind: 'text', text: 'No' });
});

test('a chart leaves a filter of the board by taking it back for all', () => {
  const part = chart('agreement', { from: 2010 });
  const board = {
    ...emptyBoard,
    filters: { ...noFilters, countries: ['AZE'], organizations: ['cis'] },
    parts: [{ key: 1, part, notices: [] }]
  };
  const changed = chartChange(board, { key: 1, part, notices: [] }, { countries: [], regions: [] });
  expect(changed.filters).toEqual({ ...noFilters, organizations: ['cis'] });
  const tab = chartChange(board, { key: 1, part, notices: [] }, { tabs: { agreement: 'table' } });
  expect(tab.filters).toEqual(board.filters);
  expect(tab.parts[0]?.part).toMatchObject({ view: { from: 2010, tabs: { agreement: 'table' } } });
});
