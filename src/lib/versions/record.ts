/** What each question gave with one version of the data: written once, kept for good, compared with what it gives now. */
export interface ResultRecord {
  /** The version of the data. */
  version: string;
  /**
   * Every mission that some question has a row of: by election, sorted, what follows the election's id, parted by blanks.
   * `/ /au /eu-eom` are rows about the election itself and two missions.
   */
  missions: Record<string, string>;
  /** By slug. */
  questions: Record<string, RecordedQuestion>;
}

/** What a question gave, without filters. */
export interface RecordedQuestion {
  /** The headline of each variant. */
  headlines: Record<string, string>;
  /** How many rows the question had. */
  rows: number;
  /** The names of the columns that the hashes tell apart, sorted, parted by blanks. */
  columns: string;
  /** Which of the missions it had rows of: a bit each, the lowest bit of the first byte first, in base64. */
  missions: string;
  /** A hash of each mission's rows, in the order of the missions, each `hashLength` letters long. */
  hashes: string;
}

/** Letters of six bits each: that a changed mission keeps its hash happens once in 16 million. */
export const hashLength = 4;
