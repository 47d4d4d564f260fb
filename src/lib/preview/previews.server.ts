import { release } from '$lib/dataset/release.server';
import { rowById } from '$lib/dataset/lookup.server';
import { firstPreview, type Preview } from '$lib/ui/preview';
import { altOf, type Card } from './card';
import { boardCard, countryCard, homeCard, organizationCard, questionCard } from './cards.server';

/** Several pages may show one picture; its words are the same. */
const made = new Map<string, Promise<Preview | null>>();

/** Null where the build was not told where the site is published: a picture is named by its whole address only. */
function previewAt(path: string, cardOf: () => Promise<Card | null>): Promise<Preview | null> {
  if (!release().origin) return Promise.resolve(null);
  const making = made.get(path) ?? cardOf().then((card) => card && { path, alt: altOf(card) });
  made.set(path, making);
  return making;
}

export const homePreview = () => previewAt(firstPreview.path, homeCard);

export const questionPreview = (slug: string) =>
  previewAt(`/questions/${slug}/preview.png`, () => questionCard(slug));

export const boardPreview = (slug: string) => previewAt(`/board/${slug}/preview.png`, () => boardCard(slug));

export const organizationPreview = (id: string) =>
  previewAt(`/organizations/${id}/preview.png`, () => organizationCard(id));

export const countryPreview = (id: string) =>
  previewAt(`/countries/${id}/preview.png`, () => countryCard(id));

/** An election and its missions show what was concluded in its country: a picture for each would double the build. */
export const electionPreview = (id: string) => countryPreview(rowById('elections', id)?.country ?? '');
