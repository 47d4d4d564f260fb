import { createHash } from 'node:crypto';
import { loadMissionIndex } from '$lib/filters/load-missions.server';
import { loadNames } from '$lib/questions/load-names.server';
import { loadWhole } from '$lib/questions/load-scoped.server';
import type { QuestionRows } from '$lib/questions/load.server';
import type { Names } from '$lib/questions/names';

/** Rows as a file of their own, named by its content: a page shows its charts before it has arrived. */
export interface RowsFile {
  file: string;
  text: string;
}

/** The rows behind the first page's figures and its filters. */
export type HomeRows = Awaited<ReturnType<typeof loadHome>>;

async function loadHome() {
  return {
    names: loadNames(),
    verdicts: await loadWhole('same-election-different-verdicts'),
    observers: await loadWhole('observers-over-time'),
    stations: await loadWhole('stations-over-time'),
    findings: await loadWhole('findings-over-time'),
    missions: loadMissionIndex()
  };
}

const files = new Map<string, Promise<RowsFile>>();

/**
 * Rows as a file; they are loaded once a build.
 * @param name what its name begins with, unlike that of any other
 */
export function rowsFile(name: string, load: () => Promise<unknown>): Promise<RowsFile> {
  const made = files.get(name) ?? load().then((rows) => toFile(name, JSON.stringify(rows)));
  files.set(name, made);
  return made;
}

const toFile = (name: string, text: string): RowsFile => ({
  file: `${name}-${createHash('sha256').update(text).digest('hex').slice(0, 12)}.json`,
  text
});

/** The rows of the first page (`HomeRows`). */
export const homeRows = (): Promise<RowsFile> => rowsFile('home', loadHome);

/** All rows of one question, with the names of what they hold. */
export interface OneQuestion {
  names: Names;
  loaded: QuestionRows;
}

/** The rows of a question (`OneQuestion`). Rejects where there is no such question. */
export const questionFile = (slug: string): Promise<RowsFile> =>
  rowsFile(slug, async (): Promise<OneQuestion> => ({ names: loadNames(), loaded: await loadWhole(slug) }));

/** The address of a file of rows, below the site's own. */
export const rowsAddress = ({ file }: RowsFile): string => `/data/rows/${file}`;
