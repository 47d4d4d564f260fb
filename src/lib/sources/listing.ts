import type { SourceRole, SourceType } from '$lib/dataset/rows';

/** A line of the list. */
export interface SourceLine {
  id: string;
  title: string;
  publisher: string;
  published: string | null;
  type: SourceType;
  role: SourceRole;
  language: string;
  taken: number;
}

/** Codes with their labels, for the selects of the list. */
export interface ListLabels {
  types: Readonly<Record<string, string>>;
  roles: Readonly<Record<string, string>>;
  languages: Readonly<Record<string, string>>;
  /** Years of publication, the newest first. */
  years: readonly string[];
}

/** Lines on a page of the list. */
export const linesPerPage = 100;

/** The newest first; documents without a date last, by publisher and title. */
export function byDate(a: SourceLine, b: SourceLine): number {
  if (a.published !== b.published) {
    if (a.published === null) return 1;
    if (b.published === null) return -1;
    return a.published < b.published ? 1 : -1;
  }
  return byText(a.publisher, b.publisher) || byText(a.title, b.title) || byText(a.id, b.id);
}

/** The order of text, the same in every browser and at build time. */
export const byText = (a: string, b: string): number => {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x < y ? -1 : x > y ? 1 : 0;
};
