/** What a notebook's frame is given by the page: rows of our tables, files of the data set, libraries, figures. */
import { resolve } from '$app/paths';
import { networkError } from '$lib/engine/download';
import type { Session } from '$lib/engine/engine';
import type { Question } from '../frame/messages';
import type { CodedResult } from '../result-code';
import { isViews, namedTable, noSuchFile } from './file-names';
import { queryKey, runQuery } from './query';
import { questionMarkup } from './question-markup';

export interface PageAnswersOptions {
  /** What queries gave when the site was built: asked again, they need no engine. */
  results?: Readonly<Record<string, CodedResult>>;
  /** Where queries are run; its engine is fetched when the first is new. */
  session: () => Promise<Session>;
  /** Stops what runs. */
  signal: AbortSignal;
}

/** @returns what answers the frame; rejects with a sentence for readers */
export function pageAnswers({ results = {}, session, signal }: PageAnswersOptions) {
  return async (question: Question): Promise<unknown> => {
    if (question.what === 'part') return library(question.name);
    if (question.what === 'question') return questionMarkup(question.slug);
    if (question.what === 'file') return dataFile(question.name);
    const { sql, params } = question;
    return results[queryKey(sql, params)] ?? runQuery(await session(), sql, params, signal);
  };
}

/** What a frame may have besides what it begins with. */
const libraries = new Set(['arquero', 'd3']);

async function library(name: string): Promise<string> {
  if (!libraries.has(name)) throw new Error(`There is no library “${name.slice(0, 60)}” here.`);
  return fetchText(resolve('/notebooks/frame/[part].js', { part: name }));
}

async function dataFile(name: string): Promise<string> {
  const table = namedTable(name);
  if (table) return fetchText(resolve('/data/[table].csv', { table }));
  if (isViews(name)) return (await import('$lib/dataset/views.sql?raw')).default;
  throw noSuchFile(name);
}

/** @throws EngineError where it does not arrive */
export async function fetchText(url: string): Promise<string> {
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`the server answers ${response.status}`);
    return await response.text();
  } catch (cause) {
    throw networkError(url, cause);
  }
}
