/** What the address of the workbench holds, in its fragment: it never reaches a server. */
export interface WorkbenchLink {
  /** A query of ours, by its kind and slug; its text is ours, so it may run at once. */
  query: { kind: 'example' | 'question'; slug: string } | null;
  /** A text of the link's own; null where `query` says it, or where the link holds none. */
  sql: string | null;
  tab: WorkbenchTab;
  /** The chart's settings, in a short text of their own; null where it is guessed. */
  chart: string | null;
  /** The data version that the link was made with. */
  version: string | null;
}

/** What of a result is shown. */
export const workbenchTabs = ['rows', 'chart'] as const;
export type WorkbenchTab = (typeof workbenchTabs)[number];

export const emptyLink: WorkbenchLink = { query: null, sql: null, tab: 'rows', chart: null, version: null };

/** Texts of SQL that a link holds, in UTF-16 units: more would be cut on its way. */
export const longestSql = 8192;
