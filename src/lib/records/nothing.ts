/**
 * The kinds of nothing, which stay apart in text, cells and exports. Zero is a number and stands as one:
 *
 * - `not-stated`: the mission's own document was read whole, and does not say
 * - `not-read`: not in what we read, of which only excerpts were read
 * - `not-found`: searched, and not found
 * - `not-applicable`: there can be none
 */
export type Nothing = 'not-stated' | 'not-read' | 'not-found' | 'not-applicable';

export const nothings: Readonly<Record<Nothing, { label: string; meaning: string }>> = {
  'not-stated': {
    label: 'not stated',
    meaning: 'The mission’s own document was read whole and does not say.'
  },
  'not-read': {
    label: 'not in what we read',
    meaning: 'We read excerpts only: the document may say it elsewhere.'
  },
  'not-found': { label: 'searched, not found', meaning: 'We searched for it and found nothing.' },
  'not-applicable': { label: 'not applicable', meaning: 'There can be none here.' }
};

/** A nothing, with what we know of it: when it was searched and what we noted. */
export interface NothingHere {
  kind: Nothing;
  /** `YYYY-MM-DD` */
  searched?: string;
  note?: string;
}
