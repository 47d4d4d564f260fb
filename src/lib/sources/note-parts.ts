/** A piece of a note: plain text, or a document that it names. */
export type NotePart = string | { id: string; title: string };
