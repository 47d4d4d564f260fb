import { expect, test } from 'vitest';
import { noSourceFilter, parseSourceFilter } from '$lib/sources/filter';
import { leftOut } from '$lib/ui/left-out';

test('what an address asks and a filter did not take over is told, each once', () => {
  const query = '?sort=zzz&type=news&year=2024&sort=zzz&other=1';
  expect(leftOut(query, parseSourceFilter(query))).toEqual([
    '“sort=zzz” names nothing in this list, so it was left out.'
  ]);
  expect(leftOut('?type=zzz', noSourceFilter)).toEqual([
    '“type=zzz” names nothing in this list, so it was left out.'
  ]);
  expect(leftOut('', noSourceFilter)).toEqual([]);
});
