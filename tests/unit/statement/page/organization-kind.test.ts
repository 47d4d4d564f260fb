import { expect, it } from 'vitest';
import { categories } from '$lib/dataset/descriptor';
import { organizationKind } from '$lib/statement/page/organization-kind';

it.each([
  ['Parliamentary Union of the Lake States', 'eom', 'parliamentary'],
  ['Conference of Bishops', undefined, 'religious'],
  ['Association of Electoral Commissions', undefined, 'election-management'],
  ['Network for Clean Ballots', undefined, 'nongovernmental'],
  ['Golos Naroda', 'citizen', 'nongovernmental'],
  ['Golos Naroda', undefined, '']
])('%s, whose mission is %s: %s', (name, format, kind) => {
  expect(organizationKind(name, format)).toBe(kind);
  expect(['', ...categories('organizations', 'kind').map(({ value }) => value)]).toContain(kind);
});
