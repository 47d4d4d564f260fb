import { expect, test } from 'vitest';
import { readTable } from '$lib/dataset/read-table';
import { loadNames } from '$lib/questions/load-names.server';
import { questionRows } from '$lib/questions/load.server';
import { question } from '$lib/questions/whose-account/chart';
import type { AccountRow } from '$lib/questions/whose-account/row';

const names = loadNames();
const realRows = async () => (await questionRows('whose-account')) as readonly AccountRow[];
const headline = (rows: readonly AccountRow[], variant = 'organizations') =>
  question.caption(rows, { names, variant }).headline;

const row = (mission: string, basis: string, role: string, text: string | null = null): AccountRow => ({
  mission,
  organization: mission.slice(mission.indexOf('/') + 1),
  country: 'AZE',
  date: '2013-10-09',
  type: 'presidential',
  contest: null,
  joint: '',
  basis,
  role,
  text,
  sources: 's'
});

test('the headline counts what the table of conclusions holds, one text once', async () => {
  const seen = new Set<string>();
  const counted = readTable('conclusions').filter(({ text }) => !text || (!seen.has(text) && seen.add(text)));
  const n = (basis: string) => counted.filter((conclusion) => conclusion.basis === basis).length;
  expect(headline(await realRows())).toBe(
    `Of ${counted.length} conclusions in view, ${n('reported')} rest on somebody else’s account, ${n('mission')} on the mission’s own document and ${n('person')} on one member’s words`
  );
});

test('by role, the headline counts the roles of the sources', async () => {
  const roles = new Map(readTable('sources').map(({ id, role }) => [id, role]));
  const commission = readTable('conclusions').filter(({ source }) => roles.get(source) === 'host-commission');
  expect(headline(await realRows(), 'roles')).toContain(`${commission.length} from the host’s commission`);
});

test('few conclusions make a plain headline', () => {
  expect(headline([])).toBe('No conclusion in view');
  expect(headline([row('c1/a', 'person', 'media')])).toBe('The one conclusion in view rests on one member’s words'); // prettier-ignore
  expect(headline([row('c1/a', 'mission', 'mission', 't'), row('c1/b', 'mission', 'mission', 't')])).toBe('The one conclusion in view rests on the mission’s own document'); // prettier-ignore
  expect(headline([row('c1/a', 'mission', 'media'), row('c2/b', 'reported', 'media')], 'roles')).toBe('All 2 conclusions in view are known from media'); // prettier-ignore
});

test('bars are years, organizations, or the countries of a single organization', () => {
  const rows = [row('c1/a', 'mission', 'mission'), row('c2/b', 'reported', 'media')];
  const key = (variant: string, all = rows) => question.markKey(rows[0] ?? row('', '', ''), all, { names, variant }); // prettier-ignore
  expect(key('years')).toBe('2013|mission');
  expect(key('organizations')).toBe('a|mission');
  expect(key('roles', rows.slice(0, 1))).toBe('AZE|mission');
});

test('a basis or role of a reader’s own stays in view as something else', () => {
  const odd = [row('c1/a', 'hearsay', 'oracle')];
  expect(headline(odd)).toBe('The one conclusion in view rests on something else');
  expect(headline(odd, 'roles')).toBe('The one conclusion in view is known from others');
});
