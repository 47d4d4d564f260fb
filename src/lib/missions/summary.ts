import type { ElectionType, FigureMeasure, MissionFormat } from '$lib/dataset/rows';
import type { BestFigure } from '$lib/records/best-figure';
import type { Conclusion } from '$lib/records/stance';

/** A mission in a line: whose, where, when, how large, and how it concluded. */
export interface MissionSummary {
  /** `<election>/<organization>` */
  id: string;
  election: string;
  organization: string;
  /** The organization's name and short name on election day. */
  name: string;
  short: string;
  /** The joint mission that it belongs to, by id. */
  partOf: string | null;
  format: MissionFormat | null;
  country: string;
  countryName: string;
  date: string;
  type: ElectionType;
  contest: string;
  conclusion: Conclusion | null;
  figures: Partial<Record<FigureMeasure, BestFigure>>;
}
