import { existsSync, readFileSync } from 'node:fs';
import type { VersionChanges } from '$lib/changes/change';
import { loadVersions } from '$lib/changes/load-changes.server';
import { descriptor } from '$lib/dataset/descriptor';
import { loadNames } from '$lib/questions/load-names.server';
import { folder, questionRows } from '$lib/questions/load.server';
import type { Names } from '$lib/questions/names';
import { compareWithRecord, presentResult, type PresentResult } from './compare-results.server';
import { correctionsBehind } from './corrections-behind.server';
import type { ResultRecord } from './record';
import type { CorrectionBehind, SinceFile } from './since';

/** Where the record of a version's results lies. */
export const recordFile = (version: string) => `data/results/${version}.json`;

/** What the questions gave with a version of the data; null where no record was kept. */
export function readRecord(version: string): ResultRecord | null {
  const file = recordFile(version);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as ResultRecord) : null;
}

let names: Names | undefined;

/** What has changed in a question's chart since each older version of the data. Throws where there is no such question. */
export async function loadSince(slug: string): Promise<SinceFile> {
  names ??= loadNames();
  const { question, sql } = folder(slug);
  const rows = await questionRows(slug);
  const now = presentResult({ slug, question, rows }, names);
  const versions = loadVersions();
  return {
    version: descriptor.version,
    headlines: now.headlines,
    rows: now.rows,
    since: sinceEach(now, versions, correctionsBehind({ sql, rows }, versions), readRecord)
  };
}

/**
 * What has changed since each version but the present one.
 * @param versions the newest first
 */
export const sinceEach = (
  now: PresentResult,
  versions: readonly Pick<VersionChanges, 'version'>[],
  corrections: readonly CorrectionBehind[],
  recordOf: (version: string) => ResultRecord | null
): SinceFile['since'] =>
  Object.fromEntries(
    versions.slice(1).map(({ version }, i) => {
      const later = new Set(versions.slice(0, i + 1).map((newer) => newer.version));
      const since = compareWithRecord(recordOf(version), now);
      return [
        version,
        since && { ...since, corrections: corrections.filter((correction) => later.has(correction.version)) }
      ];
    })
  );
