import type { ConclusionBasis, ConclusionStance, ElectionType } from '$lib/dataset/rows';
import type { ShownFigure } from '$lib/records/best-figure';
import type { Nothing } from '$lib/records/nothing';

/** Findings of one theme: its code, and how many are positive, mixed, negative, neutral. */
export type ThemeCount = [theme: string, positive: number, mixed: number, negative: number, neutral: number];

/** What a mission concluded, as a comparison needs it. */
export interface ComparedConclusion {
  /** The id of its row in `conclusions`. */
  id: string;
  stance: ConclusionStance;
  terms?: string[];
  /** Left out where it is the mission's own document. */
  basis?: ConclusionBasis;
  /** Whose account it is, where it is not the mission's own. */
  publisher?: string;
  /** The text, where one signed text speaks for several missions. */
  text?: string;
}

/** A mission as it stands beside another. */
export interface ComparedMission {
  /** `<election>/<organization>` */
  id: string;
  organization: string;
  election: string;
  contest: string;
  country: string;
  /** Election day, `YYYY-MM-DD`. */
  date: string;
  type: ElectionType;
  /** What the organization was called on election day, where that is not its present short name. */
  as?: string;
  /** The organization of the joint mission that it is a part of. */
  joint?: string;
  conclusion?: ComparedConclusion;
  /** A figure, or the kind of nothing in its place. */
  observers: ShownFigure | Nothing;
  stations: ShownFigure | Nothing;
  /** Its findings by theme, or the kind of nothing in their place. */
  themes: readonly ThemeCount[] | Nothing;
}

/** An organization that can be chosen. */
export interface Choice {
  id: string;
  name: string;
  short: string;
}
