import { folders } from '$lib/questions/folders.server';
import { loadNames } from '$lib/questions/load-names.server';
import { folder, questionAbout, questionRows } from '$lib/questions/load.server';
import type { Caption } from '$lib/questions/question';
import { groupOf, groups } from './groups';

/** A question as the gallery shows it. */
export interface GalleryQuestion {
  slug: string;
  title: string;
  /** What its chart says of all rows. */
  headline: string;
}

export interface GalleryGroup {
  id: string;
  title: string;
  lede: string;
  questions: GalleryQuestion[];
}

/** All questions, by group. Throws where a question stands in no group. */
export async function loadGallery(): Promise<GalleryGroup[]> {
  for (const slug of folders.keys()) groupOf(slug);
  return Promise.all(
    groups.map(async ({ slugs, ...group }) => ({ ...group, questions: await questionsOf(slugs) }))
  );
}

/** The other questions of a question's group. */
export async function loadRelated(slug: string): Promise<{ group: string; questions: GalleryQuestion[] }> {
  const { title, slugs } = groupOf(slug);
  return { group: title, questions: await questionsOf(slugs.filter((other) => other !== slug)) };
}

const questionsOf = (slugs: readonly string[]): Promise<GalleryQuestion[]> =>
  Promise.all(slugs.map(loadQuestion));

async function loadQuestion(slug: string): Promise<GalleryQuestion> {
  return { slug, title: questionAbout(slug).title, headline: await wholeHeadline(slug) };
}

/** What a question's chart says of all rows. */
export const wholeHeadline = async (slug: string): Promise<string> => (await wholeCaption(slug)).headline;

/** What stands over a question's chart of all rows. */
export async function wholeCaption(slug: string): Promise<Caption> {
  const { question } = folder(slug);
  const variant = question.variants[0].id;
  const rows = question.rows(await questionRows(slug), variant);
  return question.caption(rows, { names: loadNames(), variant });
}
