/** The files that a reader saves of what they wrote: their history, their drafts. */
import { madeByReader } from '$lib/export/licence';
import type { Draft } from '../drafts';
import type { PastQuery } from '../past-queries';
import { pastCameTo } from './past-came-to';
import { scriptFile } from './script-file';

/** The history as a script, in the order in which it was run. What failed, or was not run, stands as a comment. */
export const historyFile = (past: readonly PastQuery[]): string =>
  scriptFile(
    `History of the SQL workbench, the oldest query first. ${madeByReader}.`,
    [...past].reverse().map((query) => ({
      about: [utc(query.at), pastCameTo(query), query.failure].filter(Boolean).join(': '),
      sql: query.sql,
      runs: query.rows !== null && !query.failure
    }))
  );

/** Drafts as a script, each under its name. */
export const draftsFile = (kept: readonly Draft[]): string =>
  scriptFile(
    `Drafts of the SQL workbench. ${madeByReader}.`,
    kept.map(({ name, sql }) => ({ about: name, sql, runs: true }))
  );

/** A moment that means the same wherever the file is read: `2024-02-07 10:32 UTC`. */
const utc = (at: number) => `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
