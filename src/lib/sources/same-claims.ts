import type { DocumentRef } from '$lib/records/document';

/** A document that carries claims of another, too. */
export interface Carrier extends DocumentRef {
  /** Whether both go back to one origin, so that neither confirms the other. */
  sameOrigin: boolean;
  origin: string;
  /** The claims that both carry, in words. */
  claims: string[];
}
