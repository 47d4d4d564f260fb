/** A question asked of our tables with the reader's own missions in them. */
import { ownEngine } from '$lib/dataset/engine';
import type { LoadOptions } from '$lib/engine/progress';
import { joinKept } from '$lib/own-missions/join-kept';
import type { Question, QuestionRow } from '$lib/questions/question';
import { drawableRows } from '../drawable-rows';
import { questionSql } from '../question-sql';

export interface OwnRows<Row> {
  rows: readonly Row[];
  /** Ids of the missions that are the reader's own. */
  missions: readonly string[];
}

/** Rejects with a sentence for the reader. */
export async function ownRows<Row extends QuestionRow>(
  slug: string,
  question: Question<Row>,
  shaped: boolean,
  options: LoadOptions
): Promise<OwnRows<Row>> {
  const [engine, sql] = await Promise.all([ownEngine(options), questionSql(slug)]);
  const drafts = await joinKept(engine);
  const table = await engine.query(sql, { signal: options.signal });
  return {
    rows: await drawableRows(slug, table, question, shaped),
    missions: drafts.flatMap((draft) => draft.rows.missions.flatMap(({ id }) => id || []))
  };
}
