import type { ConclusionBasis, ConclusionStance } from '$lib/dataset/rows';
import type { NotePart } from '$lib/records/note-parts';

/** Something on which sources disagree in a way that rows of figures cannot say. */
export interface Dispute {
  key: string;
  election: string | null;
  mission: string | null;
  /** Whose mission; empty where no organization is concerned. */
  name: string;
  /** The election, or the country where none is named. */
  where: string;
  note: NotePart[];
  /** The day of the search. */
  searched: string;
}

/** Words or numbers that differ within a document or between two. */
export interface Difference {
  id: string;
  source: string;
  title: string;
  kind: string;
  words: string | null;
  reading: string | null;
  note: NotePart[];
}

/** A joint mission whose parts, or the whole, concluded with different stances. */
export interface SplitMission {
  mission: string;
  electionName: string;
  /** The joint mission first. */
  parts: {
    mission: string;
    name: string;
    joint: boolean;
    id: string;
    stance: ConclusionStance;
    basis: ConclusionBasis;
    publisher: string;
    terms: string[];
  }[];
}
