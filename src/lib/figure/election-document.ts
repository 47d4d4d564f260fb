import type { FactKind } from '$lib/questions/question';
import type {
  ConclusionBasis,
  ConclusionStance,
  SourceRead,
  SourceRole,
  SourceType
} from '$lib/dataset/rows';

/** Everything about one election's missions that a card shows, with its sources: `/elections/<id>.json`. */
export interface ElectionDocument {
  id: string;
  country: string;
  date: string;
  type: string;
  missions: MissionDocument[];
  /** Claims and facts about the election itself. */
  claims: ClaimDocument[];
  facts: FactDocument[];
  sources: Record<string, SourceDocument>;
}

export interface MissionDocument {
  id: string;
  /** The organization's name on election day. */
  name: string;
  /** The joint mission that it belongs to. */
  partOf: string | null;
  claims: ClaimDocument[];
  findings: FindingDocument[];
  conclusions: ConclusionDocument[];
  facts: FactDocument[];
}

/** What a row says besides claims, findings and conclusions, in words of ours. */
export interface FactDocument {
  kind: FactKind;
  text: string;
  /** None for a gap: that something was searched and not found. */
  source: string | null;
}

/** One claim of a number by one source. */
export interface ClaimDocument {
  id: string;
  measure: string;
  measureLabel: string;
  value: number;
  status: string;
  precision: string;
  asOf: string | null;
  saidBy: string | null;
  note: string | null;
  source: string;
}

export interface FindingDocument {
  id: string;
  theme: string;
  polarity: string;
  summary: string;
  source: string;
}

/** What a mission concluded. */
export interface ConclusionDocument {
  id: string;
  stance: ConclusionStance;
  /** The mission's own evaluative words. */
  terms: string[];
  summary: string;
  basis: ConclusionBasis;
  source: string;
}

export interface SourceDocument {
  title: string;
  publisher: string;
  /** Empty for the five source documents that have no public address. */
  url: string | null;
  published: string | null;
  language: string;
}

/** A document in the list of all: what `/data/sources.json` holds of each. */
export interface SourceListing extends SourceDocument {
  origin: string;
  role: SourceRole;
  type: SourceType;
  read: SourceRead;
  /** How many rows were taken from it. */
  taken: number;
}
