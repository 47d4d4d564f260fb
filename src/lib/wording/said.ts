import type { ConclusionBasis, ConclusionStance } from '$lib/dataset/rows';

/** What a mission's conclusion said, in its own words. */
export interface Said {
  /** The mission's election. */
  election: string;
  stance: ConclusionStance;
  basis: ConclusionBasis;
  /** As said, parted by `; `. */
  terms: string;
  /** The language of the source, where that is not English. */
  language?: string;
}

/** The conclusions of an organization that have terms, the earliest first. */
export interface SaidByOrganization {
  id: string;
  name: string;
  said: Said[];
}

/** The day of an election, which its id holds: `AZE-2024-02-07-presidential`. */
export const dayOf = (election: string) => election.slice(4, 14);

export const countryOf = (election: string) => election.slice(0, 3);
