import type { MakeupRow } from './row';

/** A part of a mission; those that stay longest come first. */
export interface Part {
  id: 'core_team' | 'long_term' | 'short_term' | 'parliamentarians';
  label: string;
  /** The table's heading. */
  heading: string;
  measure: string;
  fill: string;
  ink: string;
}

export const parts: readonly Part[] = [
  { id: 'core_team', label: 'core team', heading: 'Core team', measure: 'core-team', fill: 'var(--ink-soft)', ink: 'var(--paper)' },
  { id: 'long_term', label: 'long-term observers', heading: 'Long-term', measure: 'observers-long-term', fill: 'var(--accent)', ink: 'var(--paper)' },
  { id: 'short_term', label: 'short-term observers', heading: 'Short-term', measure: 'observers-short-term', fill: 'var(--rule-strong)', ink: 'var(--ink)' },
  { id: 'parliamentarians', label: 'members of parliament', heading: 'Members of parliament', measure: 'parliamentarians', fill: 'var(--warn)', ink: 'var(--paper)' }
]; // prettier-ignore

/** People in a part; 0 where none came or the number is not known. */
export const people = (row: MakeupRow, part: Part['id']) => Math.max(0, row[part] ?? 0);

/** The sum of the known parts (computed). */
export const sumOfParts = (row: MakeupRow) => parts.reduce((sum, { id }) => sum + people(row, id), 0);

/**
 * What shares are of: the mission's own total; where none is known the sum of its parts, as long as long-term and
 * short-term observers are both among them.
 * @returns null where no share can be told: the short-term observers are missing, or the parts come to more than the total
 */
export function whole(row: MakeupRow): number | null {
  const sum = sumOfParts(row);
  if (sum <= 0) return null;
  if (row.total !== null) return row.total >= sum ? row.total : null;
  return row.long_term !== null && row.short_term !== null ? sum : null;
}

/** Members of a mission that no known part accounts for (computed). */
export const rest = (row: MakeupRow) => (row.total === null ? 0 : Math.max(0, row.total - sumOfParts(row)));
