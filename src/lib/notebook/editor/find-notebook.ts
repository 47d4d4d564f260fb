/** What an address or a file says is to be opened. */
import type { NotebookLink } from '$lib/link/notebook';
import type { Notebook } from '../format/notebook';
import { fetchNotebook } from '../notebook-file';
import { firstNotebook } from './first-notebook';
import { keptNotebooks, type KeptNotebook } from './kept-notebooks';

/** A notebook, and whether it runs without being asked for; as it is kept, where it is. */
export type Opened = KeptNotebook | Pick<KeptNotebook, 'notebook' | 'from' | 'mayRun'>;

/** What a reader begins with. */
export const begun = (): Opened => ({ notebook: firstNotebook, from: 'reader', mayRun: true });

/**
 * The notebook that an address names; null where it names none.
 * @throws Error whose message is a sentence for readers
 */
export async function findNotebook(link: NotebookLink): Promise<Opened | null> {
  if (link.kind === 'new') return null;
  if (link.kind === 'text') return { notebook: await readText(link.text), from: 'link', mayRun: false };
  if (link.kind === 'copy') return copyOf(link.slug);
  const kept = await keptNotebooks.find(link.id);
  if (kept) return kept;
  throw new Error(
    'The notebook of this address is not kept in this browser: such an address works only where it was written. This is a new one.'
  );
}

async function copyOf(slug: string): Promise<Opened> {
  if (!/^[a-z0-9-]{1,80}$/.test(slug))
    throw new Error(`There is no notebook “${slug.slice(0, 60)}”: this is a new one.`);
  const { source } = await fetchNotebook(slug).catch((cause: unknown) => {
    const sentence = `The notebook “${slug}” did not arrive, so this is a new one: look for it in the list of notebooks.`;
    throw new Error(sentence, { cause });
  });
  const notebook = await readText(source);
  return { notebook: { ...notebook, title: `${notebook.title} (copy)` }, from: 'reader', mayRun: true };
}

/**
 * The text of a notebook's file → the notebook.
 * @throws NotebookError
 */
export async function readText(text: string): Promise<Notebook> {
  const { readNotebook } = await import('../format/read-notebook');
  return readNotebook(text, new DOMParser());
}
