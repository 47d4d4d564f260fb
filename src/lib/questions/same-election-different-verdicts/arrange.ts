import { groupBy, sumBy } from '$lib/charts/group-by';
import { ownColumns, type Verdict, type VerdictRow } from '$lib/charts/verdict-grid';
import type { Layout } from '$lib/charts/layout';
import { month } from '$lib/ui/words';
import { countryName, shortName, type Names } from '../names';
import { electionOf } from '../pairs';
import { firstPanels } from '../question';
import type { VerdictRow as Row } from './row';

/** What of an election or an organization there is: the missions with a conclusion. */
const concluded = (rows: readonly Row[]) => rows.filter((row) => row.stance !== null);

/** Whether elections and organizations both vary, so that one can stand against the other. */
export const isGrid = (rows: readonly Row[]): boolean =>
  new Set(rows.map(electionOf)).size > 1 && new Set(rows.map((row) => row.organization)).size > 1;

/** Of each country the election with most conclusions, the latest of those with as many; all, in a single country. */
export function oneOfEachCountry(rows: readonly Row[]): readonly Row[] {
  const countries = groupBy(rows, (row) => row.country);
  return countries.size < 2
    ? rows
    : [...countries.values()].flatMap((own) => {
        const [first] = byConclusions(own);
        return own.filter((row) => electionOf(row) === first);
      });
}

/** Elections by how many of their missions concluded, the latest first of those with as many. */
function byConclusions(rows: readonly Row[]): string[] {
  const counts = sumBy(concluded(rows), electionOf);
  const count = (id: string) => counts.get(id) ?? 0;
  return [...new Set(rows.map(electionOf))].sort((a, b) => count(b) - count(a) || newestFirst(a, b));
}

export const newestFirst = (a: string, b: string) => (a.slice(4) + a > b.slice(4) + b ? -1 : 1);

export interface Arrangement {
  verdicts: Verdict[];
  rows: VerdictRow[];
  columns: { id: string; label: string }[];
  hidden: { panels: number; rows: number };
}

/**
 * Elections down, newest first: those with most conclusions, as many as the view takes; in one country all of them.
 * Organizations across: those with most conclusions on the elections shown.
 */
export function arrange(
  rows: readonly Row[],
  names: Names,
  kind: Layout['kind'],
  limit: number
): Arrangement {
  const single = rows.every((row) => row.country === rows[0]?.country);
  const ranked = byConclusions(rows);
  const shown = new Set(ranked.slice(0, single && limit >= firstPanels ? Infinity : limit));
  const inShown = rows.filter((row) => shown.has(electionOf(row)));
  const organizations = ownOrganizations(inShown, ownColumns[kind]);
  return {
    rows: [...shown].sort(newestFirst).map((id) => electionRow(id, names, single)),
    columns: organizations.map((id) => ({ id, label: shortName(names, id) })),
    verdicts: inShown.map((row) => ({
      key: row.mission,
      row: electionOf(row),
      column: row.organization,
      mark: markOf(row)
    })),
    hidden: { panels: ranked.length - shown.size, rows: rows.length - inShown.length }
  };
}

/** The mark of a mission's conclusion; none where we read none. */
export const markOf = ({ stance, basis }: Row): Verdict['mark'] =>
  stance === null ? null : { stance, basis: basis ?? '' };

/** The organizations with most conclusions; one that would be alone beside them gets a column too. */
function ownOrganizations(rows: readonly Row[], most: number): string[] {
  const counts = sumBy(concluded(rows), (row) => row.organization);
  const count = (id: string) => counts.get(id) ?? 0;
  const ranked = [...new Set(rows.map((row) => row.organization))].sort(
    (a, b) => count(b) - count(a) || (a < b ? -1 : 1)
  );
  return ranked.slice(0, ranked.length === most + 1 ? most + 1 : most);
}

/** `Azerbaijan` and `Feb 2024, presidential`; in one country the date first. */
export function electionRow(id: string, names: Names, single: boolean): VerdictRow {
  const when = month(id.slice(4, 14));
  const type = (names.types[id.slice(15)] ?? id.slice(15)).toLowerCase();
  return single
    ? { id, label: when, detail: type }
    : { id, label: countryName(names, id.slice(0, 3)), detail: `${when}, ${type}` };
}
