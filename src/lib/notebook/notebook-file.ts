/** What is served beside the page of a notebook of ours: all that the page is made of. */
import { resolve } from '$app/paths';
import type { CompiledCell } from './compiled';
import { fetchText } from './host/page-answers';
import type { CodedResult } from './result-code';

export interface NotebookFile {
  slug: string;
  title: string;
  /** Its first paragraph, without marks. */
  description: string;
  headings: readonly { id: string; text: string; level: number }[];
  /** Its cells as they were drawn when the site was built; the addresses in it are seen from its page. */
  html: string;
  cells: readonly CompiledCell[];
  /** What its queries gave then, by `queryKey`. */
  results: Readonly<Record<string, CodedResult>>;
  /** The file as it stands in the repository. */
  source: string;
  /** Of the data. */
  version: string;
}

/** Where it is, below the site's own address. */
export const notebookFileAddress = (slug: string) =>
  resolve('/notebooks/[notebook]/cells.json', { notebook: slug });

/** @throws EngineError where it does not arrive */
export const fetchNotebook = async (slug: string): Promise<NotebookFile> =>
  JSON.parse(await fetchText(notebookFileAddress(slug)));
