import type { ConclusionStance } from '$lib/dataset/rows';

/** An organization in a line of the list of all. */
export interface OrganizationCounts {
  id: string;
  name: string;
  /** Null where it has no short form. */
  short: string | null;
  /** The kind's label in the codebook. */
  kind: string;
  missions: number;
  contests: number;
  countries: number;
  /** The first and the last election day; null without missions. */
  first: string | null;
  last: string | null;
  /** Conclusions by stance; what only one member said is left out. */
  stances: Record<ConclusionStance, number>;
}
