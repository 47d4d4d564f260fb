/** Milestones: a mission comes before it leaves, and is there on election day. */
import { daysBetween } from './elections';
import { error, warning } from './problem';
import type { Located, Rule } from './tables';

/** No mission leaves before it comes. */
export const deployments: Rule = function* (tables) {
  for (const stones of byMission(tables.rows('milestones')).values()) {
    const arrivals = stones.filter(({ row }) => row.event === 'deployed-from');
    for (const { line, row } of stones.filter(({ row }) => row.event === 'deployed-to')) {
      const arrival = arrivals.find((from) => from.row.date > row.date);
      if (!arrival) continue;
      yield error(
        'milestones',
        line,
        'date',
        `deployed-to ${row.date} is before deployed-from ${arrival.row.date} in line ${arrival.line} (correct one of the dates, or exchange the events)`
      );
    }
  }
};

/** Election day lies within a mission's span, unless the row's note says otherwise: a mission may be called off. */
export const electionDays: Rule = function* (tables) {
  const missions = tables.byId('missions');
  const elections = tables.byId('elections');
  for (const [mission, stones] of byMission(tables.rows('milestones'))) {
    const election = elections.get(missions.get(mission)?.row.election ?? '')?.row;
    if (!election) continue;
    const first = stones.find(({ row }) => row.event === 'deployed-from');
    const last = stones.findLast(({ row }) => row.event === 'deployed-to');
    if (first && first.row.date > election.date && !first.row.note) {
      yield error(
        'milestones',
        first.line,
        'date',
        `deployed-from ${first.row.date} is after election day, ${election.date} (correct the date, or say in the note why)`
      );
    }
    if (last && last.row.date < election.date && !last.row.note) {
      yield error(
        'milestones',
        last.line,
        'date',
        `deployed-to ${last.row.date} is before election day, ${election.date} (correct the date, or say in the note why)`
      );
    }
  }
};

/** What is dated more than 400 days from its election was probably mistyped. */
export const distantDates: Rule = function* (tables) {
  const missions = tables.byId('missions');
  const elections = tables.byId('elections');
  for (const table of ['milestones', 'meetings'] as const) {
    for (const { line, row } of tables.rows(table)) {
      const election = elections.get(missions.get(row.mission)?.row.election ?? '')?.row;
      if (!election || row.date === null || Math.abs(daysBetween(election.date, row.date)) <= 400) continue;
      yield warning(
        table,
        line,
        'date',
        `${row.date} is more than a year from election day, ${election.date} (look at the year)`
      );
    }
  }
};

/** The milestones of each mission, the earliest first. */
function byMission(milestones: Located<'milestones'>[]): Map<string, Located<'milestones'>[]> {
  const missions = new Map<string, Located<'milestones'>[]>();
  for (const stone of [...milestones].sort((a, b) => a.row.date.localeCompare(b.row.date))) {
    missions.set(stone.row.mission, [...(missions.get(stone.row.mission) ?? []), stone]);
  }
  return missions;
}
