import { folders } from '$lib/questions/folders.server';
import { loadNames } from '$lib/questions/load-names.server';
import { questionRows } from '$lib/questions/load.server';
import type { Names } from '$lib/questions/names';
import type { Question, QuestionRow } from '$lib/questions/question';
import { hashesByMission } from './hash-rows.server';
import type { RecordedQuestion, ResultRecord } from './record';
import { writeHashes, writeMissions } from './record-missions.server';

/** A question and its rows, unfiltered. */
export interface AnsweredQuestion {
  slug: string;
  question: Pick<Question, 'columns' | 'variants' | 'rows' | 'caption'>;
  rows: readonly QuestionRow[];
}

/** Every question with the rows that it gives now, by slug. */
export const answerAll = (): Promise<AnsweredQuestion[]> =>
  Promise.all(
    [...folders.values()]
      .sort((a, b) => (a.slug < b.slug ? -1 : 1))
      .map(async ({ slug, question }) => ({ slug, question, rows: await questionRows(slug) }))
  );

/** The record of what questions give with one version of the data. */
export function makeRecord(
  version: string,
  answered: readonly AnsweredQuestion[],
  names: Names = loadNames()
): ResultRecord {
  const missions = [...new Set(answered.flatMap(({ rows }) => rows.map((row) => row.mission)))].sort();
  return {
    version,
    missions: writeMissions(missions),
    questions: Object.fromEntries(
      answered.map(({ slug, question, rows }) => [slug, recordQuestion(question, rows, names, missions)])
    )
  };
}

function recordQuestion(
  question: AnsweredQuestion['question'],
  rows: readonly QuestionRow[],
  names: Names,
  missions: readonly string[]
): RecordedQuestion {
  const columns = Object.keys(question.columns).sort();
  return {
    headlines: headlinesOf(question, rows, names),
    rows: rows.length,
    columns: columns.join(' '),
    ...writeHashes(hashesByMission(rows, columns), missions)
  };
}

/** What each variant of a question says over its chart, without filters. */
export const headlinesOf = (
  question: AnsweredQuestion['question'],
  rows: readonly QuestionRow[],
  names: Names
): Record<string, string> =>
  Object.fromEntries(
    question.variants.map(({ id }) => [
      id,
      question.caption(question.rows(rows, id), { names, variant: id }).headline
    ])
  );

/** The text of a record's file: one line a question. */
export function recordText({ version, missions, questions }: ResultRecord): string {
  const lines = Object.entries(questions).map(
    ([slug, recorded]) => `${JSON.stringify(slug)}:${JSON.stringify(recorded)}`
  );
  return `{"version":${JSON.stringify(version)},\n"missions":${JSON.stringify(missions)},\n"questions":{\n${lines.join(',\n')}\n}}\n`;
}
