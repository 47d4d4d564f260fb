/** The kinds of rows that may be known of a mission, in the order of the table's columns. */
export const kinds = [
  { id: 'size', label: 'Size' },
  { id: 'stations', label: 'Stations visited' },
  { id: 'period', label: 'Period' },
  { id: 'head', label: 'Head' },
  { id: 'members', label: 'Members' },
  { id: 'places', label: 'Places' },
  { id: 'meetings', label: 'Meetings' },
  { id: 'findings', label: 'Findings' },
  { id: 'conclusion', label: 'Conclusion' },
  { id: 'whole', label: 'Document read whole' }
] as const;

export type CoverageKind = (typeof kinds)[number]['id'];

/** What is known of a mission: 1 known, 0 not, null where it cannot be. */
export type Known = Record<CoverageKind, 0 | 1 | null>;

/** Of how many missions of a group a kind of row is known. */
export interface Share {
  known: number;
  /** The missions of which it can be known. */
  of: number;
}

/** A group of missions, and the share of them of which each kind is known. */
export interface CoverageGroup {
  id: string;
  label: string;
  missions: number;
  /** In the order of `kinds`. */
  shares: Share[];
}

/**
 * Groups missions and counts of how many each kind of row is known. A mission of which a kind cannot be known
 * (a format without election day has no stations) is in neither number of that kind.
 * @param keyOf the group of a mission
 */
export function coverageBy<Mission extends Known>(
  missions: readonly Mission[],
  keyOf: (mission: Mission) => string,
  labelOf: (key: string) => string
): CoverageGroup[] {
  const groups = new Map<string, Mission[]>();
  for (const mission of missions) {
    const group = groups.get(keyOf(mission));
    if (group) group.push(mission);
    else groups.set(keyOf(mission), [mission]);
  }
  return [...groups].map(([id, found]) => ({
    id,
    label: labelOf(id),
    missions: found.length,
    shares: kinds.map((kind) => shareOf(found.map((mission) => mission[kind.id])))
  }));
}

const shareOf = (values: readonly (0 | 1 | null)[]): Share => ({
  known: values.filter((value) => value === 1).length,
  of: values.filter((value) => value !== null).length
});
