/** Texts and their authors. */
import type { ShippedQuery } from './shipped';

/** Who wrote a text: we, the reader, or whoever made the link. */
export type Author = 'ours' | 'reader' | 'link';

/** A text as it stood in the editor, and who wrote it. */
export interface Written {
  text: string;
  author: Author;
  /** The query of ours that it is, unchanged; else null. */
  ours: ShippedQuery | null;
}
