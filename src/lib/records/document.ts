/** A document as it is named under what was taken from it. */
export interface DocumentRef {
  id: string;
  title: string;
  publisher: string;
  /** Empty for the five source documents that have no public address. */
  url: string | null;
  published: string | null;
  language: string;
}
