/** Notes of real gaps are about what they name; what they are about is told alike on every page. */
import { describe, expect, it } from 'vitest';
import { table } from '$lib/dataset/lookup.server';
import { missionNumbers } from '$lib/elections/mission-numbers.server';
import { checklistOf } from '$lib/missions/checklist.server';
import { loadMission } from '$lib/missions/load-mission.server';
import { missionsAt } from '$lib/missions/summary.server';
import { missionLines } from '$lib/organizations/mission-lines.server';
import { plainNote } from '$lib/records/note.server';
import { nothingOf } from '$lib/records/nothing.server';
import { thingsNamed } from '$lib/records/things';

/** What the notes on an organization at an election name, each note by itself. */
const named = (election: string, organization: string) =>
  table('gaps')
    .filter((gap) => gap.election === election && gap.organization === organization)
    .filter(({ kind }) => kind === 'not-found')
    .map(({ note }) => thingsNamed(note));

describe('a note', () => {
  it('names what was not found', () => {
    expect(named('AZE-2015-11-01-parliamentary', 'ipa-cis')).toEqual([['observers-total', 'conclusion']]);
    expect(named('AZE-2024-09-01-parliamentary', 'turkpa')).toEqual([['head', 'stations-visited']]);
    expect(named('AZE-2024-02-07-presidential', 'ieom-osce')).toEqual([
      ['stations-visited', 'openings-observed', 'counts-observed', 'statement']
    ]);
  });

  it('does not name what it found instead', () => {
    expect(named('AZE-2008-10-15-presidential', 'cis')).toEqual([['statement', 'conclusion']]);
    expect(named('AZE-2010-11-07-parliamentary', 'ieom-osce')).toEqual([['statement']]);
    expect(named('AZE-2024-02-07-presidential', 'cis')).toEqual([['stations-visited']]);
    expect(named('UZB-2023-07-09-presidential', 'sco')).toEqual([
      ['stations-visited', 'statement', 'conclusion']
    ]);
  });

  it('of figures names every figure, and one without a name is about the mission as a whole', () => {
    expect(named('TJK-2010-02-28-parliamentary', 'cis')[0]).toContain('stations-visited');
    expect(named('TJK-2010-02-28-parliamentary', 'cis')[0]).toContain('conclusion');
    expect(named('AZE-2018-04-11-presidential', 'oic')).toEqual([[]]);
  });

  it('names documents by their publishers where it stands beside a cell', () => {
    expect(plainNote('It gives no number (seed-002).')).toBe(
      'It gives no number (Organization of Turkic States).'
    );
  });
});

describe('a mission', () => {
  const cis = 'AZE-2013-10-09-presidential/cis';

  it('has searched in vain only what its notes name', () => {
    expect(nothingOf(cis, { thing: 'conclusion' })).toMatchObject({
      kind: 'not-found',
      searched: '2026-11-21'
    });
    expect(nothingOf(cis, { measure: 'stations-visited' })).toEqual({ kind: 'not-read' });
    expect(nothingOf(cis, { thing: 'places' })).toEqual({ kind: 'not-read' });
    expect(nothingOf(cis, { table: 'rows' })).toEqual({ kind: 'not-read' });
  });

  it('whose document was read whole may still have been searched for in vain', () => {
    const ots = 'AZE-2020-02-09-parliamentary/ots';
    expect(nothingOf(ots, { measure: 'stations-visited' }).kind).toBe('not-found');
    expect(nothingOf(ots, { measure: 'observers-total' }).kind).toBe('not-stated');
  });

  it('is not searched in vain because other elections of its country were', () => {
    expect(nothingOf('MNG-2013-06-26-presidential/osce-odihr', { thing: 'places' })).toEqual({
      kind: 'not-read'
    });
  });

  it('lacks the same on its own page, at its election and in the list of its organization', async () => {
    const missions = await missionsAt('AZE-2013-10-09-presidential');
    const { measures, rows } = await missionNumbers('AZE-2013-10-09-presidential', missions);
    const column = measures.findIndex(({ id }) => id === 'stations-visited');
    let compared = 0;
    for (const mission of missions) {
      const [line] = missionLines(mission.organization, [mission]);
      const item = (await checklistOf(mission.id)).find(({ id }) => id === 'stations-visited');
      const cell = rows.find((row) => row.mission === mission.id)?.cells[column];
      const page = await loadMission(mission.id);
      if (!item?.nothing || !cell || !line) continue;
      expect(cell.nothing).toEqual(item.nothing);
      expect(page?.inShort.stations).toEqual(item.nothing);
      expect('nothing' in line.stations ? line.stations.nothing : 'not-read').toBe(item.nothing.kind);
      compared++;
    }
    expect(compared).toBeGreaterThan(3);
  });
});
