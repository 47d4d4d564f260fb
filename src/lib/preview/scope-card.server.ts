import { questionRows } from '$lib/questions/load.server';
import { inScope, type Scope } from '$lib/questions/scope';
import type { Card } from './card';
import { figureCard } from './figure-card.server';
import { sourceLineOf } from './source-line.server';

/** What a page of one thing may show of it, the best first. With fewer rows than this a chart says less than words. */
const figures = [
  { slug: 'stances-over-time', least: 3 },
  { slug: 'findings-over-time', least: 20 },
  { slug: 'observers-over-time', least: 20 }
];

/** The words of a card without a chart. */
interface Words {
  title: string;
  /** What is known, in a sentence or two; asked for only where nothing is drawn. */
  known(): Promise<string>;
  /** The variants of questions that suit the page, by slug. */
  variants: Readonly<Record<string, string>>;
}

/** What is known in a scope: as the first chart that has enough rows there, or else in words. */
export async function scopeCard(scope: Scope, { title, known, variants }: Words): Promise<Card> {
  for (const { slug, least } of figures) {
    const card = await figureCard(slug, { scope, title, least, variant: variants[slug] });
    if (card) return card;
  }
  const missions = inScope(await questionRows('missions-over-time'), scope);
  return { title, headline: await known(), chart: null, source: sourceLineOf(missions) };
}
