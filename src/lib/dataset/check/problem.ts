/** What the check found, and how it is said. */

/** An error must be mended; a warning asks to look again. */
export type Severity = 'error' | 'warning';

export interface Problem {
  severity: Severity;
  /** File name without the folder, such as `figures.csv`. */
  file: string;
  /** Null where the file as a whole is meant. */
  line: number | null;
  column: string | null;
  /** What is wrong with which value, and in brackets what to do. */
  message: string;
}

/** A problem in one cell, or in a whole line where `column` is null. */
export function error(table: string, line: number | null, column: string | null, message: string): Problem {
  return { severity: 'error', file: `${table}.csv`, line, column, message };
}

/** Like `error`, for what may well be right. */
export function warning(table: string, line: number | null, column: string | null, message: string): Problem {
  return { ...error(table, line, column, message), severity: 'warning' };
}

/** `data/figures.csv, line 214, column source: no source "news-az-9" (add it to sources.csv)`. */
export function describeProblem({ file, line, column, message }: Problem, folder = 'data'): string {
  const place = [`${folder}/${file}`];
  if (line !== null) place.push(`line ${line}`);
  if (column !== null) place.push(`column ${column}`);
  return `${place.join(', ')}: ${message}`;
}

/** A value in quotation marks, cut where it is long. */
export function quote(value: string): string {
  return value.length > 60 ? `"${value.slice(0, 57)}…"` : `"${value}"`;
}
