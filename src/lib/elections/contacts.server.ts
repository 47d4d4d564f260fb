/** Whom the missions met and where they went, each as a table of missions. */
import { categories } from '$lib/dataset/descriptor';
import { rowsWhere, table } from '$lib/dataset/lookup.server';
import type { Nothing, NothingHere } from '$lib/records/nothing';
import { nothingOf, readWhole } from '$lib/records/nothing.server';
import type { MissionLine } from './mission-lines.server';

/** A row on its mission's page, named by what it holds. */
export interface NamedRow {
  id: string;
  label: string;
}

/** A line of a table whose columns are missions: what each has under one head. */
export interface ContactLine {
  label: string;
  /** Other names of the same. */
  also: string[];
  /** By column; an empty cell holds no row. */
  cells: NamedRow[][];
}

export interface ContactTable {
  /** The missions with at least one row, by id. */
  missions: string[];
  lines: ContactLine[];
  /** Why the cells of a mission may be empty, by column. */
  nothing: Nothing[];
  /** The missions without any, and why. */
  without: { mission: string; nothing: NothingHere }[];
}

interface Placed extends NamedRow {
  mission: string;
  /** The line that it stands in. */
  line: string;
}

/** Whom the missions met, by the kind of counterpart. */
export function whomTheyMet(missions: readonly MissionLine[]): ContactTable {
  const rows = missions.flatMap(({ id: mission }) =>
    rowsWhere('meetings', 'mission', mission).map(({ id, institution, person, category }): Placed => ({
      id,
      mission,
      line: category,
      label: person ? `${institution} (${person})` : institution
    }))
  );
  const heads = categories('meetings', 'category').map(({ value, label }) => ({
    line: value,
    label,
    also: []
  }));
  return contactTable('meetings', missions, rows, heads);
}

/** Where the missions went, with the stations they visited there where that is known. */
export function whereTheyWent(missions: readonly MissionLine[]): ContactTable {
  const kinds = categories('places', 'kind');
  const rows = missions.flatMap(({ id: mission }) =>
    rowsWhere('places', 'mission', mission).map(({ id, name, kind, stations_visited: stations }): Placed => ({
      id,
      mission,
      line: `${name}|${kind}`,
      label: stations === null ? 'went there' : `${stations} ${stations === 1 ? 'station' : 'stations'}`
    }))
  );
  const heads = [...new Set(rows.map(({ line }) => line))].sort().map((line) => {
    const [name = '', kind = ''] = line.split('|');
    const words = kinds.find(({ value }) => value === kind)?.label.toLowerCase();
    return { line, label: kind === 'city' ? name : `${name} (${words ?? kind})`, also: otherNames(name) };
  });
  return contactTable('places', missions, rows, heads);
}

const otherNames = (place: string) =>
  table('aliases').flatMap(({ kind, name, alias }) => (kind === 'place' && name === place ? [alias] : []));

function contactTable(
  thing: 'meetings' | 'places',
  missions: readonly MissionLine[],
  rows: readonly Placed[],
  heads: readonly { line: string; label: string; also: string[] }[]
): ContactTable {
  const active = missions.map(({ id }) => id).filter((id) => rows.some(({ mission }) => mission === id));
  const why = (mission: string) => nothingOf(mission, { thing });
  return {
    missions: active,
    lines: heads
      .filter(({ line }) => rows.some((row) => row.line === line))
      .map(({ line, label, also }) => ({
        label,
        also,
        cells: active.map((mission) =>
          rows
            .filter((row) => row.line === line && row.mission === mission)
            .map((row) => ({ id: row.id, label: row.label }))
        )
      })),
    // What was searched and not found of a mission that has rows here was something else.
    nothing: active.map((id) => (readWhole(id) ? 'not-stated' : 'not-read')),
    without: missions
      .filter(({ id }) => !active.includes(id))
      .map(({ id }) => ({ mission: id, nothing: why(id) }))
  };
}
