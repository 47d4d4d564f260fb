/** A reading as a page shows it: in words, so that whoever shows it needs neither the descriptor nor the lexicon. */
import type { Proposal, Reading, Span } from '../proposal';

/** What kind of words a proposal rests on: each has a look of its own in the text. */
export const kinds = {
  who: 'who and which election',
  numbers: 'numbers',
  when: 'when, where and whom',
  findings: 'findings',
  verdict: 'conclusion and principles'
} as const;
export type Kind = keyof typeof kinds;

export interface ShownProposal {
  /** The same for the same row, wherever the text says it. */
  readonly key: string;
  /** What it is, in few words. */
  readonly lead: string;
  /** What else it says: the column's title and the value in words. */
  readonly more: readonly (readonly [title: string, value: string])[];
  /** Where the text says it; the first is what it rests on. */
  readonly places: readonly Span[];
  readonly rule: string;
  readonly certainty: string;
}

export interface ShownGroup {
  readonly table: Proposal['table'];
  readonly title: string;
  readonly kind: Kind;
  readonly proposals: readonly ShownProposal[];
}

export interface ShownReading {
  readonly text: string;
  readonly groups: readonly ShownGroup[];
  readonly sentences: Reading['sentences'];
  readonly notStated: readonly string[];
}
