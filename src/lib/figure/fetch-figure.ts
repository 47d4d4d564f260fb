import { asset } from '$app/paths';
import type { QuestionAbout } from '$lib/questions/load.server';
import type { Question } from '$lib/questions/question';
import { fetchJson } from './fetch-documents';
import type { FigureParts } from './figure-parts';

const charts = import.meta.glob<Question>('../questions/*/chart.ts', { import: 'question' });

/** Whether there is a question of that name. */
export const isQuestion = (slug: string): boolean => `../questions/${slug}/chart.ts` in charts;

const fetched = new Map<string, Promise<FigureParts>>();

/** The code of a figure; kept once it has arrived. Rejects where it does not, or there is no such question. */
export function fetchFigure(slug: string): Promise<FigureParts> {
  const running = fetched.get(slug) ?? fetchParts(slug);
  fetched.set(slug, running);
  running.catch(() => fetched.delete(slug));
  return running;
}

async function fetchParts(slug: string): Promise<FigureParts> {
  const chart = charts[`../questions/${slug}/chart.ts`];
  if (!chart) throw new Error(`no question “${slug}” under src/lib/questions`);
  const [{ default: Figure }, question, about] = await Promise.all([
    import('./QuestionFigure.svelte'),
    chart(),
    fetchJson<QuestionAbout>(asset(`/data/questions/${slug}.json`), 'The texts of this figure')
  ]);
  return { Figure, question, about };
}
