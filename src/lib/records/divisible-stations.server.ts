/** What the polling stations that missions visited may be set against, from the view `station_numbers`. */
import { datasetEngine } from '$lib/dataset/engine.server';
import { toCells } from '$lib/questions/check-rows';
import type { RowOf } from '$lib/questions/question';

const columns = { mission: 'text', teams: 'number', observers: 'number', all: 'number' } as const;

const sql = `
  SELECT
    mission,
    divisible::INTEGER AS teams,
    (observers IS NOT NULL)::INTEGER AS observers,
    (stations_total IS NOT NULL)::INTEGER AS "all"
  FROM station_numbers`;

/** Whether they may be divided by the mission's teams, by its observers, and by all stations of the election. */
export interface Divisible {
  teams: boolean;
  observers: boolean;
  all: boolean;
}

let byMission: Promise<ReadonlyMap<string, Divisible>> | undefined;

/** What a mission's stations visited may be divided by; by nothing where none are known. */
export async function divisibleStations(mission: string): Promise<Divisible> {
  byMission ??= load();
  return (await byMission).get(mission) ?? { teams: false, observers: false, all: false };
}

async function load(): Promise<ReadonlyMap<string, Divisible>> {
  const rows = toCells(await (await datasetEngine()).query(sql), columns) as RowOf<typeof columns>[];
  return new Map(
    rows.map(({ mission, teams, observers, all }) => [
      mission,
      { teams: teams === 1, observers: observers === 1, all: all === 1 }
    ])
  );
}
