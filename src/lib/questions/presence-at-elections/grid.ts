import { sumBy } from '$lib/charts/group-by';
import { day, month } from '$lib/ui/words';
import { leftOutOf } from '../left-out';
import { byCount } from '../most';
import { countryName, type Names } from '../names';
import type { Chart } from '../question';
import { linesWithin } from '../ranked-grid';
import { electionOf, isPresent, type PresenceRow } from './row';

/** Elections at most before «show all», and in a thumbnail. */
const firstElections = 36;
const fewElections = 12;

export interface PresenceGrid {
  organizations: string[];
  /** In order of time. */
  elections: { id: string; label: string }[];
  drawn: PresenceRow[];
  hidden: NonNullable<Chart['hidden']>;
}

/** The organizations with most missions in view, and the elections with most missions and gaps; of those with as many, the later. */
export function gridOf(rows: readonly PresenceRow[], names: Names, limit: number): PresenceGrid {
  const presence = (row: PresenceRow) => Number(isPresent(row));
  const allOrganizations = byCount(sumBy(rows, (row) => row.organization, presence));
  const allElections = [...sumBy(rows, electionOf)]
    .sort((a, b) => b[1] - a[1] || (dayOf(a[0]) > dayOf(b[0]) ? -1 : 1))
    .map(([id]) => id);
  const organizations = allOrganizations.slice(0, limit);
  const elections = allElections
    .slice(0, linesWithin(limit, firstElections, fewElections))
    .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
  const [down, across] = [new Set(organizations), new Set(elections)];
  const drawn = rows.filter((row) => down.has(row.organization) && across.has(electionOf(row)));
  const hidden = leftOutOf(
    { by: 'organization', lines: allOrganizations.length - organizations.length },
    { by: 'election', lines: allElections.length - elections.length },
    rows.length - drawn.length
  );
  return { organizations, elections: labelled(elections, names), drawn, hidden };
}

/** What elections are sorted by: day, then country and type. */
const dayOf = (election: string) => `${election.slice(4, 14)} ${election}`;

/**
 * `Feb 2024 Azerbaijan`: without the country where all are in one; with the day where two would be called alike, and
 * with the type where the day is the same too.
 */
function labelled(elections: readonly string[], names: Names): { id: string; label: string }[] {
  const single = new Set(elections.map((id) => id.slice(0, 3))).size === 1;
  const where = (id: string) => (single ? '' : ` ${countryName(names, id.slice(0, 3))}`);
  const type = (id: string) => (names.types[id.slice(15)] ?? id.slice(15)).toLowerCase();
  const forms = [
    (id: string) => `${month(id.slice(4, 14))}${where(id)}`,
    (id: string) => `${day(id.slice(4, 14))}${where(id)}`,
    (id: string) => `${month(id.slice(4, 14))}${where(id)}, ${type(id)}`,
    (id: string) => `${day(id.slice(4, 14))}${where(id)}, ${type(id)}`
  ];
  const uses = forms.map((form) => sumBy(elections, form));
  return elections.map((id) => {
    const form = forms.find((candidate, i) => uses[i]?.get(candidate(id)) === 1) ?? forms[3];
    return { id, label: form?.(id) ?? id };
  });
}
