import { createHash } from 'node:crypto';
import { groupBy } from '$lib/charts/group-by';
import type { Cell, QuestionRow } from '$lib/questions/question';
import { hashLength } from './record';

/**
 * A hash of each mission's rows, by mission. It depends on what the rows say, not on the order of rows or columns, nor on
 * the last digits of a computed number.
 * @param columns the columns that are read
 */
export function hashesByMission(
  rows: readonly QuestionRow[],
  columns: readonly string[]
): Map<string, string> {
  const names = [...columns].sort();
  const byMission = groupBy(rows, (row) => row.mission);
  return new Map([...byMission].map(([mission, own]) => [mission, hash(own.map((row) => text(row, names)))]));
}

const hash = (rows: readonly string[]) =>
  createHash('sha256')
    .update([...rows].sort().join('\n'))
    .digest('base64url')
    .slice(0, hashLength);

function text(row: QuestionRow, names: readonly string[]): string {
  const cells = new Map<string, unknown>(Object.entries(row));
  return JSON.stringify(names.map((name) => [name, settled(name, (cells.get(name) ?? null) as Cell)]));
}

/** A cell without what carries nothing: the order of source ids, digits beyond the twelfth. */
function settled(name: string, cell: Cell): Cell {
  if (typeof cell === 'number') return Number(cell.toPrecision(12));
  return name === 'sources' && cell !== null ? cell.split(' ').sort().join(' ') : cell;
}
