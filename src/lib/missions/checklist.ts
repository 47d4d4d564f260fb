import type { NothingHere } from '$lib/records/nothing';

/** One thing that a mission may make public, and whether what we hold says it. */
export interface CheckedItem {
  id: string;
  label: string;
  /** What is known, in few words; null where nothing is. */
  known: {
    says: string;
    /** The anchor on the page that holds it; null where it stands at the head of the page. */
    anchor: string | null;
    /** Whether a document of the mission itself says it, or only others' accounts. */
    own: boolean;
    /** Announced, and not known to have come about. */
    announced: boolean;
  } | null;
  /** Why nothing is known, where nothing is. */
  nothing: NothingHere | null;
}
