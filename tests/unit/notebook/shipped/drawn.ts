/** The shipped notebooks as readers see them before any script runs: each is drawn once for all tests. */
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';
import { setServerDocument } from '$lib/charts/document';
import { setFigureMarkup } from '$lib/figure/markup';
import { renderFigure } from '$lib/figure/markup.server';
import { drawnNotebook } from '$lib/notebook/catalogue.server';
import type { NotebookFile } from '$lib/notebook/notebook-file';

setServerDocument(parseHTML('<!doctype html><html><body></body></html>').document);
setFigureMarkup(renderFigure);

/** What is to be read, without folded code: all of it, and piece by piece (a cell of a table, a word of a chart). */
export function readable(document: Document): { text: string; pieces: string[] } {
  const shown = document.body.cloneNode(true) as HTMLElement;
  for (const code of shown.querySelectorAll('details, style')) code.remove();
  const texts = document.createTreeWalker(shown, 4);
  const pieces: string[] = [];
  while (texts.nextNode()) pieces.push(plain(texts.currentNode.textContent));
  return { text: plain(shown.textContent), pieces };
}

const plain = (text: string | null) => (text ?? '').replaceAll(/\s+/g, ' ').trim();

export interface Drawn extends ReturnType<typeof readable> {
  notebook: NotebookFile;
  document: Document;
}

async function draw(slug: string): Promise<Drawn> {
  const notebook = await drawnNotebook(slug);
  if (!notebook) throw new Error(`no notebook “${slug}”`);
  const { document } = new JSDOM(notebook.html).window;
  return { notebook, document, ...readable(document) };
}

const all = new Map<string, Promise<Drawn>>();

/** Rejects where a cell of the notebook fails. */
export function drawn(slug: string): Promise<Drawn> {
  const drawing = all.get(slug) ?? draw(slug);
  all.set(slug, drawing);
  return drawing;
}
