/** What the page of a mission shows: plain rows, each with its id and its document. */
import type { MissionSummary } from './summary';
import type { MeasureClaims } from './claims';
import type { CheckedItem } from './checklist';
import type { ComputedLine } from './computed';
import type { MissionDocument } from './documents';
import type { NotePart } from '$lib/records/note-parts';
import type { Referenced, RowRef } from './row-refs';
import type { BestFigure } from '$lib/records/best-figure';
import type { NothingHere } from '$lib/records/nothing';
import type { Conclusion } from '$lib/records/stance';
import type { FindingKind, FindingPolarity, MemberKind, StatementKind } from '$lib/dataset/rows';

/** Another mission, as it is linked to. */
export interface MissionLink {
  id: string;
  organization: string;
  /** The short name of the organization on election day. */
  short: string;
}

/** A mission of the same organization in the same country. */
export interface Neighbour {
  id: string;
  short: string;
  election: string;
  observers: BestFigure | null;
  observersNothing: NothingHere;
  conclusion: Pick<Conclusion, 'stance' | 'basis' | 'publisher'> | null;
}

export interface MissionConclusion extends Conclusion {
  /** When it was said, in the codebook's words; null where not recorded. */
  stage: string | null;
  /** Other missions that the same text speaks for. */
  sharedWith: MissionLink[];
}

export type MissionFinding = Referenced<{ summary: string; polarity: FindingPolarity; scope: string | null }>;

/** The findings of one kind, by theme. */
export interface FindingGroup {
  kind: FindingKind;
  themes: { theme: string; label: string; findings: MissionFinding[] }[];
}

export interface MissionEvent {
  id: string;
  date: string;
  kind: string;
  title: string;
  place: string | null;
  format: string | null;
  summary: string;
  source: string;
  participants: { person: string | null; role: string; institution: string; part: string | null }[];
}

export interface MissionPlace {
  name: string;
  kind: string;
  team: string | null;
  stations: number | null;
  aliases: { alias: string; note: string | null }[];
}

export interface MissionMeeting {
  person: string | null;
  /** Other spellings of the person's name. */
  aliases: string[];
  role: string | null;
  institution: string;
  category: string;
  level: string | null;
  purpose: string | null;
  date: string | null;
}

export interface MissionMilestone {
  event: string;
  label: string;
  date: string;
  planned: boolean;
  note: string | null;
}

export interface MissionPageData {
  mission: Omit<MissionSummary, 'figures' | 'conclusion'> & {
    label: string | null;
    formatLabel: string | null;
    invitedBy: string | null;
  };
  election: { early: boolean; round: number | null; suffrage: string | null; turnout: BestFigure | null };
  joint: MissionLink | null;
  parts: MissionLink[];
  heads: Referenced<{ name: string; title: string | null; aliases: string[] }>[];
  conclusions: MissionConclusion[];
  /** Why there is no conclusion, where there is none. */
  noConclusion: { nothing: NothingHere; note: NotePart[]; beforeVote: boolean } | null;
  messages: MissionEvent[];
  claims: MeasureClaims[];
  computed: ComputedLine[];
  unquantified: NotePart[][];
  inShort: { observers: NothingHere; stations: NothingHere };
  milestones: Referenced<MissionMilestone>[];
  period: ComputedLine[];
  members: Referenced<{ kind: MemberKind; member: string; name: string }>[];
  hostAmongMembers: boolean | null;
  places: Referenced<MissionPlace>[];
  placeNotes: NotePart[][];
  meetings: Referenced<MissionMeeting>[];
  findings: FindingGroup[];
  statements: (Referenced<{ speaker: string | null; terms: string[]; summary: string }> & {
    kind: StatementKind;
    label: string;
  })[];
  standards: Referenced<{ standard: string }>[];
  events: MissionEvent[];
  gaps: { kind: string; searched: string; note: NotePart[] }[];
  checklist: CheckedItem[];
  documents: MissionDocument[];
  series: { previous: Neighbour | null; next: Neighbour | null; position: number; count: number };
  others: (MissionLink & { comparable: boolean })[];
}

export type { RowRef };
