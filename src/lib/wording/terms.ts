import { groupBy, sumBy } from '$lib/charts/group-by';
import type { WordingRow } from '$lib/questions/wording-over-time/row';

/** How often an organization used each of the most frequent terms. */
export interface TermCounts {
  organization: string;
  /** Its conclusions with terms, a text of several missions once. */
  conclusions: number;
  /** In how many of them each term stands, in the order of the terms asked for. */
  counts: number[];
}

const textOf = (row: WordingRow) => row.text ?? row.mission;
const size = (rows: readonly WordingRow[]) => new Set(rows.map(textOf)).size;

/** The terms that stand in most conclusions, the most frequent first. */
export function frequentTerms(rows: readonly WordingRow[], limit: number): string[] {
  return [...sumBy(rows, (row) => row.term)]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, limit)
    .map(([term]) => term);
}

/** Each organization's use of some terms, those with most conclusions first. */
export function termCounts(rows: readonly WordingRow[], terms: readonly string[]): TermCounts[] {
  return [...groupBy(rows, (row) => row.organization)]
    .map(([organization, own]) => ({
      organization,
      conclusions: size(own),
      counts: terms.map((term) => size(own.filter((row) => row.term === term)))
    }))
    .sort((a, b) => b.conclusions - a.conclusions || (a.organization < b.organization ? -1 : 1));
}
