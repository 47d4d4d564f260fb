/** A country in a line. */
export interface CountryCounts {
  /** ISO 3166-1 alpha-3 */
  id: string;
  name: string;
  /** Statistical region of the United Nations (M49). */
  region: string;
  /** Election days in the data; a later round or a re-run is one of its own. */
  elections: number;
  /** Elections with their later rounds, re-runs and votes of the same day counted once. */
  contests: number;
  missions: number;
  organizations: number;
  /** The first and last election day; null where no election is in the data. */
  first: string | null;
  last: string | null;
  /** Missions elsewhere that name it among their member countries. */
  sent: number;
}
