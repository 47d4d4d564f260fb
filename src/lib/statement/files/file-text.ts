/** What a file gives. */

/** What a page says of itself; empty where it does not. */
export interface PageFacts {
  readonly title: string;
  /** The site's name. */
  readonly publisher: string;
  readonly url: string;
  /** ISO day. */
  readonly published: string;
}

export interface FileText {
  /** Plain text with a line break after each paragraph. */
  readonly text: string;
  /** The text with what stood around it; undefined where nothing was left out. */
  readonly whole?: string;
  /** Of pages alone. */
  readonly page?: PageFacts;
}
