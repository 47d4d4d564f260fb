/** Which cells of a row a reader is asked for: those that the draft itself cannot fill in. */
import { resource, type Field } from '$lib/dataset/descriptor';
import { isFilledIn } from './given-ids';
import type { OwnRows, OwnTable } from './own-mission';

/** Whether a column holds sentences or addresses, which want a whole line. */
export const isLong = ({ name, constraints }: Field): boolean =>
  name === 'url' ||
  name === 'standard' ||
  (['title', 'summary', 'note', 'reading'].includes(name) && (constraints.maxLength ?? 0) > 100);

/**
 * The fields of a row: what is written in whole lines comes last, but first for a document, which is known by it.
 * @param hasProblem whether the check says something of a column of this row: then it is shown all the same
 */
export function shownFields(
  table: OwnTable,
  index: number,
  rows: OwnRows,
  hasProblem: (column: string) => boolean
): Field[] {
  const cells = rows[table][index] ?? {};
  const elections = new Set(rows.missions.map(({ election }) => election));
  const shown = resource(table).fields.filter(({ name }) => {
    if (hasProblem(name)) return true;
    if (table === 'sources' && name === 'organization') return cells.role === 'mission' || cells[name] !== '';
    if (!isFilledIn(table, name) || name === 'contest') return true;
    if (name === 'mission') return rows.missions.length !== 1;
    if (name === 'election') return elections.size !== 1;
    return false;
  });
  const long = shown.filter(isLong);
  const short = shown.filter((field) => !isLong(field));
  return table === 'sources' ? [...long, ...short] : [...short, ...long];
}
