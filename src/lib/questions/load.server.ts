import { datasetEngine } from '$lib/dataset/engine.server';
import { readAbout, type About } from './about';
import { asRows, toCells } from './check-rows';
import { shapeRows } from './shaping';
import { folders, type QuestionFolder } from './folders.server';
import type { Packed } from './pack';
import type { Question, QuestionRow } from './question';

/** The rows of a question in a page, and what its address may ask of it. */
export interface QuestionRows {
  slug: string;
  variants: Question['variants'];
  packed: Packed;
  /** The version of the data that the rows come from. */
  version: string;
}

/** What a figure says beside its chart, and whether its rows are shaped after the query. */
export interface QuestionAbout extends About {
  shaped: boolean;
}

/** All that a figure is drawn from. */
export interface LoadedQuestion extends QuestionRows {
  about: QuestionAbout;
}

const results = new Map<string, Promise<readonly QuestionRow[]>>();

/** The folder of a question. Throws where there is none of that name. */
export function folder(slug: string): QuestionFolder {
  const found = folders.get(slug);
  if (!found) throw new Error(`no question “${slug}” under src/lib/questions`);
  return found;
}

/** All rows of a question; its SQL runs once a build. */
export function questionRows(slug: string): Promise<readonly QuestionRow[]> {
  const { sql, question, shaping } = folder(slug);
  const running =
    results.get(slug) ??
    datasetEngine()
      .then((engine) => engine.query(sql))
      .then((table) =>
        asRows(
          shaping ? shapeRows(shaping, table, question.columns) : toCells(table, question.columns),
          question
        )
      );
  results.set(slug, running);
  return running;
}

/** What a question's folder says of it. Throws where there is no such question. */
export const questionAbout = (slug: string): QuestionAbout => ({
  ...readAbout(folder(slug).about, slug),
  shaped: folder(slug).shaping !== null
});
