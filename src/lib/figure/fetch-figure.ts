import type { Question } from '$lib/questions/question';
import type { FigureParts } from './figure-parts';

const charts = import.meta.glob<Question>('../questions/*/chart.ts', { import: 'question' });

/** Fetches the code of a figure. Rejects where it does not arrive, or there is no such question. */
export async function fetchFigure(slug: string): Promise<FigureParts> {
  const chart = charts[`../questions/${slug}/chart.ts`];
  if (!chart) throw new Error(`no question “${slug}” under src/lib/questions`);
  const [{ default: Figure }, question] = await Promise.all([import('./QuestionFigure.svelte'), chart()]);
  return { Figure, question };
}
