import { expect, test } from 'vitest';
import { datasetEngine } from '$lib/dataset/engine.server';
import { readTable } from '$lib/dataset/read-table';
import { loadNames } from '$lib/questions/load-names.server';
import { questionRows } from '$lib/questions/load.server';
import { inScope } from '$lib/questions/scope';
import { question } from '$lib/questions/stances-by-organization/chart';
import { partOf } from '$lib/questions/stances-by-organization/parts';
import type { StanceRow } from '$lib/questions/stances-by-organization/row';

const names = loadNames();
const realRows = async () => (await questionRows('stances-by-organization')) as readonly StanceRow[];
const headline = (rows: readonly StanceRow[], variant = 'all') =>
  question.caption(rows, { names, variant }).headline;

test('every mission is a row, whether or not it has a conclusion', async () => {
  const rows = await realRows();
  expect(rows).toHaveLength(readTable('missions').length);
  expect(rows.filter(({ stance }) => stance)).toHaveLength(readTable('conclusions').length);
  expect(rows.filter(({ sources }) => !sources)).toEqual([]);
});

test('words of one member count in neither variant, somebody else’s account in one', () => {
  const row = { stance: 'critical', basis: 'mission' };
  expect(partOf(row, 'own-documents')).toBe('critical');
  expect(partOf({ ...row, basis: 'reported' }, 'all')).toBe('critical');
  expect(partOf({ ...row, basis: 'reported' }, 'own-documents')).toBe('apart');
  expect(partOf({ ...row, basis: 'person' }, 'all')).toBe('apart');
  expect(partOf({ stance: '', basis: '' }, 'all')).toBe('none');
  expect(partOf({ stance: 'glowing', basis: 'mission' }, 'all')).toBe('apart');
});

test.each([
  ['all', `<> 'person'`, ''],
  ['own-documents', `= 'mission'`, ' from documents of their own']
])('the headline counts organizations as the tables do: %s', async (variant, basis, whence) => {
  const [expected] = (
    await (
      await datasetEngine()
    ).query(`
      WITH often AS (
        SELECT m.organization, bool_or(k.stance = 'critical') AS critical
        FROM conclusions k JOIN missions m ON m.id = k.mission
        WHERE k.basis ${basis}
        GROUP BY m.organization
        HAVING count(*) >= 5
      )
      SELECT count(*) AS organizations, count(*) FILTER (critical) AS critical FROM often`)
  ).rows;
  expect(headline(await realRows(), variant)).toBe(
    `Of ${expected?.organizations} organizations with at least five conclusions${whence} in view, ${expected?.critical} were critical at least once`
  );
});

test('of one organization, the headline tells stances and silence', async () => {
  const ots = inScope(await realRows(), { kind: 'organization', id: 'ots' });
  const stances = readTable('conclusions').filter(({ mission, basis }) => mission.endsWith('/ots') && basis !== 'person'); // prettier-ignore
  const silent = ots.length - stances.length;
  expect(stances.every(({ stance }) => stance === 'endorsing')).toBe(true);
  expect(headline(ots)).toBe(
    `All ${stances.length} conclusions of OTS in view are endorsing; for ${silent} missions none is in what we read`
  );
  expect(headline([])).toBe('No mission in view');
});

test('a part’s mark says how many missions it holds, and that some have no conclusion', async () => {
  const rows = await realRows();
  const view = { names, variant: 'all' };
  const mark = question.mark(rows, 'ots|none', view);
  expect(mark.label).toMatch(/^OTS: \d+ missions? without a conclusion in what we read$/);
  expect(mark.rows.every((row) => row.organization === 'ots' && !row.stance)).toBe(true);
  expect(question.mark(rows, 'ots|critical', view)).toMatchObject({ rows: [], label: 'OTS: none in what we read' }); // prettier-ignore
});
