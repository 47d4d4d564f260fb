/** The notebooks of the repository as files, in the order in which they are listed; nothing of them is compiled or run. */

/** Others follow by name. */
const order = [
  'first-tour',
  'azerbaijan-2003-2025',
  'regional-organizations-and-odihr',
  'how-large-are-missions',
  'stations-and-coverage',
  'recurring-findings',
  'wording-of-verdicts',
  'how-complete-are-the-data'
];

const files = import.meta.glob<string>('/notebooks/*.html', {
  query: '?raw',
  import: 'default',
  eager: true
});

export interface ShippedFile {
  slug: string;
  title: string;
  /** The text of the file. */
  source: string;
}

/** Throws where a notebook has no title. */
export const notebookFiles: readonly ShippedFile[] = Object.entries(files)
  .map(([path, source]) => ({
    slug: path.slice('/notebooks/'.length, -'.html'.length),
    title: titleOf(path, source),
    source
  }))
  .sort((a, b) => place(a) - place(b) || a.slug.localeCompare(b.slug));

function titleOf(path: string, source: string): string {
  const [, title] = /<title>([^<&]+)<\/title>/.exec(source) ?? [];
  if (!title) throw new Error(`${path} has no <title> of plain words`);
  return title;
}

function place({ slug }: { slug: string }): number {
  const at = order.indexOf(slug);
  return at < 0 ? order.length : at;
}
