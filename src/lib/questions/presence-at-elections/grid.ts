import { groupBy, sumBy } from '$lib/charts/group-by';
import { day, month } from '$lib/ui/words';
import { leftOut, type LeftOut } from '../left-out';
import { byCount } from '../most';
import { countryName, type Names } from '../names';
import { linesWithin } from '../ranked-grid';
import { electionOf } from '../pairs';
import { isPresent, type PresenceRow } from './row';

/** Elections at most before «show all», and in a thumbnail. */
const firstElections = 36;
const fewElections = 12;

export interface PresenceGrid {
  organizations: string[];
  /** In order of time. */
  elections: { id: string; label: string }[];
  drawn: PresenceRow[];
  hidden: LeftOut;
}

/** The organizations with most missions in view, and the elections with most missions and gaps; of those with as many, the later. */
export function gridOf(rows: readonly PresenceRow[], names: Names, limit: number): PresenceGrid {
  const presence = (row: PresenceRow) => Number(isPresent(row));
  const allOrganizations = byCount(sumBy(rows, (row) => row.organization, presence));
  const allElections = [...groupBy(rows, electionOf)]
    .flatMap(([id, own]) => {
      const [row] = own;
      return row ? [{ id, row, n: own.length }] : [];
    })
    .sort((a, b) => b.n - a.n || -inTime(a, b));
  const organizations = allOrganizations.slice(0, limit);
  const elections = allElections.slice(0, linesWithin(limit, firstElections, fewElections)).sort(inTime);
  const [down, across] = [new Set(organizations), new Set(elections.map(({ id }) => id))];
  const drawn = rows.filter((row) => down.has(row.organization) && across.has(electionOf(row)));
  const hidden = leftOut(
    {
      organization: allOrganizations.length - organizations.length,
      election: allElections.length - elections.length
    },
    rows.length - drawn.length
  );
  return { organizations, elections: labelled(elections, names), drawn, hidden };
}

/** An election with one of its rows, which says when, where and of which type it was. */
interface Election {
  id: string;
  row: PresenceRow;
}

const inTime = (a: Election, b: Election) => (`${a.row.date} ${a.id}` < `${b.row.date} ${b.id}` ? -1 : 1);

/**
 * `Feb 2024 Azerbaijan`: without the country where all are in one; with the day where two would be called alike, and
 * with the type where the day is the same too.
 */
function labelled(elections: readonly Election[], names: Names): { id: string; label: string }[] {
  const single = new Set(elections.map(({ row }) => row.country)).size === 1;
  const where = (row: PresenceRow) => (single ? '' : ` ${countryName(names, row.country)}`);
  const type = (row: PresenceRow) => (names.types[row.type] ?? row.type).toLowerCase();
  const forms = [
    ({ row }: Election) => `${month(row.date)}${where(row)}`,
    ({ row }: Election) => `${day(row.date)}${where(row)}`,
    ({ row }: Election) => `${month(row.date)}${where(row)}, ${type(row)}`,
    ({ row }: Election) => `${day(row.date)}${where(row)}, ${type(row)}`
  ];
  const uses = forms.map((form) => sumBy(elections, form));
  return elections.map((election) => {
    const form = forms.find((candidate, i) => uses[i]?.get(candidate(election)) === 1) ?? forms[3];
    return { id: election.id, label: form?.(election) ?? election.id };
  });
}
