import { rowById } from '$lib/dataset/lookup.server';
import type { Names } from '$lib/questions/names';
import { hashesByMission } from './hash-rows.server';
import { headlinesOf, type AnsweredQuestion } from './make-record.server';
import type { ResultRecord } from './record';
import { readHashes, readMissions } from './record-missions.server';
import type { ChangedMissions, Since, SinceFile } from './since';

/** What a question gives now, as a record of an older version is compared with. */
export interface PresentResult extends Pick<SinceFile, 'headlines' | 'rows'> {
  slug: string;
  columns: string;
  hashes: ReadonlyMap<string, string>;
}

export function presentResult({ slug, question, rows }: AnsweredQuestion, names: Names): PresentResult {
  const columns = Object.keys(question.columns).sort();
  return {
    slug,
    headlines: headlinesOf(question, rows, names),
    rows: rows.length,
    columns: columns.join(' '),
    hashes: hashesByMission(rows, columns)
  };
}

/**
 * What has changed in a question since a record was made, but for corrections; null where the record does not hold it.
 * @param hasPage whether there is a page of a mission now, or of an election where only rows about it are meant
 */
export function compareWithRecord(
  record: ResultRecord | null,
  now: PresentResult,
  hasPage: (mission: string) => boolean = isThere
): Omit<Since, 'corrections'> | null {
  const then = record?.questions[now.slug];
  if (!record || !then) return null;
  const before = readHashes(then, readMissions(record.missions));
  const comparable = then.columns === now.columns;
  return {
    headlines: then.headlines,
    rows: then.rows,
    ...changedMissions(before, now.hashes, { comparable, hasPage })
  };
}

function changedMissions(
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
  { comparable, hasPage }: { comparable: boolean; hasPage: (mission: string) => boolean }
): ChangedMissions {
  const gone = [...before.keys()].filter((mission) => !now.has(mission));
  return {
    added: newestFirst([...now.keys()].filter((mission) => !before.has(mission))),
    changed: comparable
      ? newestFirst(
          [...now].flatMap(([mission, hash]) =>
            before.has(mission) && before.get(mission) !== hash ? mission : []
          )
        )
      : null,
    gone: newestFirst(gone),
    pageless: gone.filter((mission) => !hasPage(mission))
  };
}

/** By election day; on one day by id. */
const newestFirst = (missions: string[]) =>
  missions.sort((a, b) => b.slice(4, 14).localeCompare(a.slice(4, 14)) || (a < b ? -1 : 1));

const isThere = (mission: string) =>
  mission.endsWith('/')
    ? rowById('elections', mission.slice(0, -1)) !== undefined
    : rowById('missions', mission) !== undefined;
