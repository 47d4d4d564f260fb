import { describe, expect, test } from 'vitest';
import { countryCounts, neighboursOf } from '$lib/countries/country-counts.server';
import { countryRecord } from '$lib/countries/country-record.server';
import { countStances } from '$lib/countries/stance-counts';
import { ledeOf } from '$lib/countries/lede';
import { table } from '$lib/dataset/lookup.server';
import type { Conclusion } from '$lib/records/stance';

const record = async (id: string) => {
  const found = await countryRecord(id);
  if (!found) throw new Error(`no country ${id}`);
  return found;
};

test('every country is counted, and their elections and missions add up to the tables', async () => {
  const counts = await countryCounts();
  const total = (column: 'elections' | 'missions') => counts.reduce((sum, row) => sum + row[column], 0);
  expect(counts).toHaveLength(table('countries').length);
  expect(total('elections')).toBe(table('elections').length);
  expect(total('missions')).toBe(table('missions').length);
});

test('neighbours are of the same region, have elections, and are not the country itself', async () => {
  const neighbours = await neighboursOf('KGZ');
  expect(neighbours.map(({ id }) => id).sort()).toEqual(['KAZ', 'TJK', 'TKM', 'UZB']);
});

describe('the presence grid', () => {
  test('has a cell for each organization and election, and as many missions as the table', async () => {
    const { presence, missions, elections } = await record('AZE');
    const columns = presence.contests.flatMap((contest) => contest.elections);
    expect(columns).toHaveLength(elections);
    for (const row of presence.rows) expect(row.cells).toHaveLength(elections);
    const came = presence.rows.flatMap(({ cells }) => cells).filter((cell) => cell && 'stance' in cell);
    expect(came).toHaveLength(missions);
  });

  test('Azerbaijan 2015: ODIHR’s absence leads to the note on its reason, and TURKPA 2013 was searched in vain', async () => {
    const { presence, gaps } = await record('AZE');
    const columns = presence.contests.flatMap((contest) => contest.elections.map(({ id }) => id));
    const cell = (organization: string, election: string) =>
      presence.rows.find((row) => row.organization === organization)?.cells[columns.indexOf(election)];
    const odihr = cell('osce-odihr', 'AZE-2015-11-01-parliamentary');
    expect(odihr).toMatchObject({ noted: 'note' });
    expect(cell('turkpa', 'AZE-2013-10-09-presidential')).toMatchObject({ noted: 'not-found' });
    expect(cell('ieom-osce', 'AZE-2013-10-09-presidential')).toMatchObject({
      role: 'joint',
      stance: 'critical'
    });
    expect(cell('pace', 'AZE-2013-10-09-presidential')).toMatchObject({ role: 'part', stance: 'endorsing' });
    expect(cell('ots', 'AZE-2003-10-15-presidential')).toBeNull();
    expect(gaps.map(({ anchor }) => anchor)).toContain(odihr && 'anchor' in odihr ? odihr.anchor : '');
  });

  test('every note that a cell leads to is on the page', async () => {
    for (const { id } of await countryCounts()) {
      const { presence, gaps } = await record(id);
      const anchors = new Set(gaps.map(({ anchor }) => anchor));
      expect(anchors.size).toBe(gaps.length);
      for (const cell of presence.rows.flatMap(({ cells }) => cells))
        if (cell && 'anchor' in cell) expect(anchors).toContain(cell.anchor);
    }
  });
});

describe('stances', () => {
  const conclusion = (
    stance: Conclusion['stance'],
    text: string | null,
    basis: Conclusion['basis'] = 'mission'
  ) => ({
    conclusion: { id: '', stance, terms: [], summary: '', basis, text, source: '', publisher: '' }
  });

  test('one text that several missions signed counts once; one person’s words stand apart; none is none', () => {
    expect(
      countStances([
        conclusion('qualified', 'statement'),
        conclusion('qualified', 'statement'),
        conclusion('critical', null),
        conclusion('endorsing', null, 'person'),
        { conclusion: null }
      ])
    ).toEqual({ endorsing: 0, qualified: 1, critical: 1, person: 1, none: 1 });
  });
});

describe('a country as a sender', () => {
  test('missions at home do not count: South Africa is a member of AU and SADC PF missions to itself', async () => {
    const { sender } = await record('ZAF');
    expect(sender.hosts.map(({ id }) => id)).not.toContain('ZAF');
    expect(sender.hosts.reduce((sum, { missions }) => sum + missions.length, 0)).toBe(sender.missions);
  });

  test('a country without elections says so, and where its observers went', async () => {
    const lithuania = await record('LTU');
    expect(lithuania.list).toEqual([]);
    expect(ledeOf(lithuania)).toMatch(
      /^No election of this country is in the data; \d+ missions? to .* names? it as a member\.$/
    );
    expect(ledeOf(await record('CHE'))).toBe(
      'No election of this country is in the data; no mission elsewhere names it as a member.'
    );
  });
});

test('an unknown country has no record', async () => {
  expect(await countryRecord('XXX')).toBeUndefined();
});
