import { compareWithRecord, type PresentResult } from '$lib/versions/compare-results.server';
import { recordFile } from '$lib/versions/load-since.server';
import type { ResultRecord } from '$lib/versions/record';

/** How the record of a version differs from what a question gives, with the way to mend it; null where it says the same. */
export function recordProblem(
  version: string,
  record: ResultRecord | null,
  now: PresentResult
): string | null {
  const file = recordFile(version);
  if (!record) return `${file} is missing: npm run record:results writes it.`;
  const then = compareWithRecord(record, now, () => true);
  if (!then)
    return `${file} does not hold the question “${now.slug}”: npm run record:results writes it anew.`;
  const same =
    then.rows === now.rows &&
    JSON.stringify(then.headlines) === JSON.stringify(now.headlines) &&
    [then.added, then.changed ?? ['columns'], then.gone].every((missions) => !missions.length);
  return same
    ? null
    : `${file} is not what the question “${now.slug}” gives: where published data have changed, make a new version of the ` +
        'data (see CONTRIBUTING.md); where the question has, npm run record:results writes the record anew.';
}
