/** A question of ours for a notebook: its figure as it stands in our own page for frames, and where it leads. */
import { isQuestion } from '$lib/figure/fetch-figure';
import { embedAddress, questionAddress } from '$lib/link/places';
import type { QuestionMarkup } from '../frame/question';
import { fetchText } from './page-answers';

/** @throws Error where there is no such question, or it does not arrive */
export async function questionMarkup(slug: string): Promise<QuestionMarkup> {
  if (!isQuestion(slug)) throw new Error(`There is no question “${slug.slice(0, 60)}”.`);
  const page = new DOMParser().parseFromString(await fetchText(embedAddress(slug)), 'text/html');
  return questionIn(page, slug, questionAddress(slug));
}

/** @param figure holds the figure of the question */
export function questionIn(figure: ParentNode, slug: string, address: string): QuestionMarkup {
  const text = (selector: string) => figure.querySelector(selector)?.textContent?.trim() ?? '';
  return {
    slug,
    headline: text(`#${slug}-headline`) || slug,
    subtitle: text('.subtitle'),
    key: figure.querySelector('.mark-key')?.outerHTML ?? '',
    charts: ['wide', 'narrow'].map((width) => figure.querySelector(`.built.${width} > svg`)?.outerHTML ?? ''),
    address
  };
}
