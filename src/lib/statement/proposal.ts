/** What is read in a statement: rows for the tables, each tied to the words that it rests on. */
import type { OwnTable } from '$lib/own-missions/own-mission';

/** A place in the text as it was given: UTF-16 offsets, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A row that a text gives reason to propose. It has neither an id nor a source: these are the analyst's. */
export interface Proposal extends Span {
  readonly table: OwnTable;
  /** By column of the table; only what the text gives. */
  readonly fields: Readonly<Record<string, string | number | boolean>>;
  /** Which rule found it. */
  readonly rule: string;
  /** From 0 to 1, as its rule says of itself: no probability. */
  readonly confidence: number;
  /** Where else the text says the same. */
  readonly also?: readonly Span[];
}

/** What the reader of a text is told beside it. */
export interface Reading {
  readonly proposals: readonly Proposal[];
  /** What kind of sentence each is. */
  readonly sentences: readonly (Span & { readonly role: Role })[];
  /** What a statement may say and this one does not, in words for readers. */
  readonly notStated: readonly string[];
}

/** What a sentence does. */
export const roles = [
  'finding',
  'recommendation',
  'conclusion',
  'briefing',
  'activity',
  'method',
  'principle',
  'experience',
  'congratulation',
  'furniture',
  'other'
] as const;
export type Role = (typeof roles)[number];
