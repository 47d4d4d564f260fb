/** Changes to a draft's rows, and what follows from them: an id that says something changes with its row, and all that names it. */
import { categories, resource } from '$lib/dataset/descriptor';
import type { Cells } from '$lib/dataset/row';
import { columnsOf } from './csv-text';
import { givenId, hasId, isGivenId } from './given-ids';
import { ownTables, type OwnRows, type OwnTable } from './own-mission';

const measures = new Map(categories('figures', 'measure').map((measure) => [measure.value, measure]));

/** Tables whose rows name the election, besides the missions. */
const ofElection = ['figures', 'events', 'provisions', 'polling_abroad'] as const;

/**
 * The rows after a cell was written.
 * @param taken the ids of our tables
 */
export function withCell(
  rows: OwnRows,
  table: OwnTable,
  index: number,
  column: string,
  value: string,
  taken: ReadonlySet<string>
): OwnRows {
  const before = rows[table][index];
  if (!before || before[column] === value) return rows;
  const cells = { ...before, [column]: value, ...consequence(rows, table, before, column, value) };
  const after = withRow(rows, table, index, cells);
  const moved =
    table === 'missions' && column === 'election'
      ? withSourceIds(rows, withElection(after, before.election ?? '', value, taken), taken)
      : after;
  if (column === 'id') return withName(moved, table, before.id ?? '', value, taken);
  if (!hasId(table) || !isGivenId(table, before, rows)) return moved;
  return withCell(moved, table, index, 'id', givenId(table, cells, moved, taken), taken);
}

/** The rows with one more, filled in as far as the draft says; in its place where one was removed. */
export function withNewRow(rows: OwnRows, table: OwnTable, taken: ReadonlySet<string>): OwnRows {
  const cells: Cells = Object.fromEntries(columnsOf(table).map((column) => [column, '']));
  const [mission] = rows.missions;
  if ('mission' in cells && table !== 'figures') cells.mission = mission?.id ?? '';
  if ('election' in cells) cells.election = mission?.election ?? '';
  if ('source' in cells) cells.source = rows[table].at(-1)?.source || rows.sources.at(-1)?.id || '';
  const after = { ...rows, [table]: [...rows[table], cells] };
  if (hasId(table)) cells.id = givenId(table, cells, after, taken);
  if (table === 'elections') cells.contest = cells.id ?? '';
  return after;
}

export function withoutRow(rows: OwnRows, table: OwnTable, index: number): OwnRows {
  return { ...rows, [table]: rows[table].toSpliced(index, 1) };
}

export function withRowBack(rows: OwnRows, table: OwnTable, index: number, cells: Cells): OwnRows {
  return { ...rows, [table]: rows[table].toSpliced(index, 0, cells) };
}

/** Whether a row of the draft names another of its rows. */
export function isNamed(rows: OwnRows, table: OwnTable, id: string): boolean {
  return references(table).some(([from, column]) =>
    rows[from].some((cells) => cells[column] === id && !(from === table && cells.id === id))
  );
}

/** The columns that name rows of a table. */
function references(table: OwnTable): [OwnTable, string][] {
  return ownTables.flatMap((from) =>
    resource(from)
      .foreignKeys.filter(({ reference }) => reference.resource === table)
      .flatMap(({ fields }) => fields.map((column): [OwnTable, string] => [from, column]))
  );
}

/** What else a written cell says of its row. */
function consequence(rows: OwnRows, table: OwnTable, cells: Cells, column: string, value: string): Cells {
  const [mission] = rows.missions;
  if (table === 'figures' && column === 'measure') {
    const counts = measures.get(value);
    return counts ? { mission: counts.ofMission ? cells.mission || (mission?.id ?? '') : '' } : {};
  }
  if (table === 'sources' && column === 'role') {
    return { organization: value === 'mission' ? cells.organization || (mission?.organization ?? '') : '' };
  }
  return {};
}

function withRow(rows: OwnRows, table: OwnTable, index: number, cells: Cells): OwnRows {
  return { ...rows, [table]: rows[table].with(index, cells) };
}

/** All that named a row by its old id names it by the new one. */
function withName(
  rows: OwnRows,
  table: OwnTable,
  from: string,
  to: string,
  taken: ReadonlySet<string>
): OwnRows {
  if (from === '' || rows[table].some(({ id }) => id === from)) return rows;
  return references(table).reduce(
    (after, [name, column]) => replaced(after, name, column, from, to, taken),
    rows
  );
}

/** What was said of a mission's election goes with the mission, unless another mission of the draft stays there. */
function withElection(rows: OwnRows, from: string, to: string, taken: ReadonlySet<string>): OwnRows {
  if (rows.missions.some(({ election }) => election === from)) return rows;
  return ofElection.reduce((after, table) => replaced(after, table, 'election', from, to, taken), rows);
}

/** Documents are named after the country of the election, too. */
function withSourceIds(before: OwnRows, after: OwnRows, taken: ReadonlySet<string>): OwnRows {
  return after.sources.reduce((rows, cells, index) => {
    if (!isGivenId('sources', cells, before)) return rows;
    return withCell(rows, 'sources', index, 'id', givenId('sources', cells, rows, taken), taken);
  }, after);
}

function replaced(
  rows: OwnRows,
  table: OwnTable,
  column: string,
  from: string,
  to: string,
  taken: ReadonlySet<string>
): OwnRows {
  return rows[table].reduce(
    (after, cells, index) =>
      cells[column] === from ? withCell(after, table, index, column, to, taken) : after,
    rows
  );
}
