import type { Table } from '$lib/engine/engine';
import { asRows, toCells } from '$lib/questions/check-rows';
import type { Question, QuestionRow } from '$lib/questions/question';
import { shapeInWorker } from './shape-rows';

/**
 * What a query gave, as rows that the question's chart can draw. Rejects with a sentence where they are none.
 * @param shaped whether the question's rows are shaped after the query
 */
export async function drawableRows<Row extends QuestionRow>(
  slug: string,
  table: Table,
  question: Question<Row>,
  shaped: boolean
): Promise<readonly Row[]> {
  const given = shaped ? await shapeInWorker(slug, table, question.columns) : table;
  return asRows(toCells(given, question.columns), question);
}
