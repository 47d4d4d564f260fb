import { descriptor } from '$lib/dataset/descriptor';
import { licence } from '$lib/export/licence';
import { loadGallery } from '$lib/gallery/load-gallery.server';
import { siteAddress } from '$lib/link/site-address.server';
import { questionRows } from '$lib/questions/load.server';

/** A question as a program finds it. */
export interface ListedQuestion {
  question: string;
  title: string;
  /** What its chart says of all rows. */
  headline: string;
  /** What it belongs to in the gallery. */
  group: string;
  rows: number;
  /** Addresses of its page, and of all its rows in two formats. */
  page: string;
  csv: string;
  json: string;
}

/** All questions, in the order of the gallery, with the version and the licence of the data. */
export async function listQuestions() {
  const groups = await loadGallery();
  const questions = groups.flatMap((group) =>
    group.questions.map(async ({ slug, title, headline }): Promise<ListedQuestion> => ({
      question: slug,
      title,
      headline,
      group: group.title,
      rows: (await questionRows(slug)).length,
      page: siteAddress(`/questions/${slug}/`),
      csv: siteAddress(`/questions/${slug}.csv`),
      json: siteAddress(`/questions/${slug}.json`)
    }))
  );
  return {
    version: descriptor.version,
    licence: licence.name,
    licence_address: licence.url,
    questions: await Promise.all(questions)
  };
}
