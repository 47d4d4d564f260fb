import type { Correction } from '$lib/changes/change';

/** What has changed in a question's chart since older versions of the data, without filters: `/data/since/<slug>.json`. */
export interface SinceFile {
  /** What the question gives now: the version of the data, the headline of each variant, the number of rows. */
  version: string;
  headlines: Record<string, string>;
  rows: number;
  /** By older version; null where no record of this question was kept. */
  since: Record<string, Since | null>;
}

/** What has changed since one version. */
export interface Since extends ChangedMissions {
  /** What the question gave then. */
  headlines: Record<string, string>;
  rows: number;
  corrections: CorrectionBehind[];
}

/** Missions that the chart has rows of, by what became of their rows; `<election>/` are rows about the election itself. */
export interface ChangedMissions {
  added: string[];
  /** Null where the chart's columns are others now, so that rows of then and now cannot be compared. */
  changed: string[] | null;
  gone: string[];
  /** Those of them that have no page now. */
  pageless: string[];
}

/** A corrected cell of a row behind the chart. */
export interface CorrectionBehind extends Correction {
  /** With which version of the data it was corrected. */
  version: string;
  tableTitle: string;
  /** The missions of the chart whose rows rest on the corrected one. */
  missions: string[];
}
