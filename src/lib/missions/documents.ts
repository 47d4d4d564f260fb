import type { DocumentRef } from '$lib/records/document';
import type { NotePart } from '$lib/records/note-parts';

/** A note on a document: what differs, slips or was read otherwise in it. */
export interface DocumentNote {
  id: string;
  kind: string;
  words: string | null;
  reading: string | null;
  confidence: string | null;
  note: NotePart[];
}

/** A document that something on a mission's page was taken from, under its number there. */
export interface MissionDocument extends DocumentRef {
  number: number;
  /** Whether it is the mission's own, or its joint mission's. */
  own: boolean;
  type: string;
  /** Whose account it is, where it is not the mission's own. */
  role: string;
  whole: boolean;
  copy: boolean;
  /** Who first published it, where that is not the publisher. */
  origin: string | null;
  /** How many rows of this page were taken from it. */
  rows: number;
  notes: DocumentNote[];
}
