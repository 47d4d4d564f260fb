/** Redirects: an old address leads to a row, at once, or to the word that it was withdrawn. */
import { error, quote } from './problem';
import type { Rule, Tables } from './tables';

export const redirects: Rule = function* (tables) {
  const rows = tables.rows('redirects');
  const targets = new Map(rows.map(({ row }) => [row.old, row.new]));
  const ids = placesOfIds(tables);
  for (const { line, row } of rows) {
    const standing = ids.get(row.old);
    if (standing) {
      yield error(
        'redirects',
        line,
        'old',
        `${quote(row.old)} is still a row, in ${standing} (delete that row, or this redirect)`
      );
    }
    if (row.new === null || ids.has(row.new)) continue;
    const problem = (message: string) => error('redirects', line, 'new', message);
    const next = targets.get(row.new);
    if (row.new === row.old)
      yield problem(`${quote(row.new)} leads to itself (name the row that took its place)`);
    else if (next === undefined)
      yield problem(
        `no row ${quote(row.new)} in any table (name a row, or leave the cell empty for withdrawn)`
      );
    else if (next === null) yield problem(`${quote(row.new)} was withdrawn itself (leave the cell empty)`);
    else
      yield problem(
        `${quote(row.new)} is redirected itself, to ${quote(next)} (name the row at the end of the chain)`
      );
  }
};

function placesOfIds(tables: Tables): Map<string, string> {
  const places = new Map<string, string>();
  for (const name of tables.names()) {
    for (const { line, cells } of tables.lines(name))
      if (cells.id) places.set(cells.id, `${name}.csv, line ${line}`);
  }
  return places;
}
