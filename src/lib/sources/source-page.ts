import type { SourceCarrier, SourceRead, SourceRole, SourceType } from '$lib/dataset/rows';
import type { DocumentRef } from '$lib/records/document';
import type { NotePart } from '$lib/records/note-parts';
import type { Carrier } from './same-claims';
import type { TakenGroup } from './taken';

/** A code with its label and its meaning in the codebook. */
export interface Coded<Code extends string> {
  code: Code;
  label: string;
  meaning: string;
}

/** What a reader should know of the document itself, from `source_notes`. */
export interface SourceNote {
  id: string;
  kind: string;
  kindLabel: string;
  /** The words as printed, and how we read them. */
  words: string | null;
  reading: string | null;
  /** How sure the reading is: `High`, `Medium`, `Low`. */
  confidence: string | null;
  note: NotePart[];
}

/** Everything that a document's page shows. */
export interface SourcePage extends DocumentRef {
  /** Unlike the title of any other page. */
  pageTitle: string;
  origin: string;
  organization: { id: string; name: string } | null;
  role: Coded<SourceRole>;
  type: Coded<SourceType>;
  carrier: Coded<SourceCarrier>;
  read: Coded<SourceRead>;
  languageName: string;
  notes: SourceNote[];
  groups: TakenGroup[];
  taken: number;
  carriers: Carrier[];
  /** Other rows of the list with the same address. */
  sameAddress: DocumentRef[];
  /** How many other documents go back to the same origin. */
  ofOrigin: number;
}
