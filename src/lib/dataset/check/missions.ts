/** Missions: their ids, their joint missions, and what else names an election beside a mission. */
import { error, quote } from './problem';
import type { Rule } from './tables';

/** A mission's id says election and organization. */
export const missionIds: Rule = function* (tables) {
  for (const { line, row } of tables.rows('missions')) {
    const id = `${row.election}/${row.organization}`;
    if (row.id === id) continue;
    yield error(
      'missions',
      line,
      'id',
      `${quote(row.id)} is not what the row says (write "${id}", or correct election or organization)`
    );
  }
};

/** A joint mission is another mission at the same election, and no part of a third. */
export const jointMissions: Rule = function* (tables) {
  const missions = tables.byId('missions');
  for (const { line, row } of missions.values()) {
    const joint = row.part_of === null ? undefined : missions.get(row.part_of)?.row;
    if (!joint) continue;
    const problem = (message: string) => error('missions', line, 'part_of', message);
    if (joint === row)
      yield problem(`${quote(row.id)} is part of itself (name the joint mission, or leave the cell empty)`);
    else if (joint.election !== row.election) {
      yield problem(`${quote(joint.id)} is at another election (name the joint mission at ${row.election})`);
    } else if (joint.part_of !== null) {
      yield problem(`${quote(joint.id)} is itself part of a mission (write "${joint.part_of}")`);
    }
  }
};

/** A row that names an election and a mission names the mission's election. */
export const missionElections: Rule = function* (tables) {
  const missions = tables.byId('missions');
  for (const table of ['figures', 'events'] as const) {
    for (const { line, row } of tables.rows(table)) {
      const mission = row.mission === null ? undefined : missions.get(row.mission)?.row;
      if (!mission || mission.election === row.election) continue;
      yield error(
        table,
        line,
        'election',
        `${quote(row.election)} is not the election of the mission ${quote(mission.id)} (write "${mission.election}", or another mission)`
      );
    }
  }
};
