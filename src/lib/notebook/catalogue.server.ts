/** The notebooks of the repository, compiled and run once a build. */
import { JSDOM } from 'jsdom';
import { descriptor } from '$lib/dataset/descriptor';
import { compileCell } from './compile';
import { notebookFiles, type ShippedFile } from './files.server';
import type { Notebook } from './format/notebook';
import { readNotebook } from './format/read-notebook';
import { renderNotebook } from './render.server';
import type { NotebookFile } from './notebook-file';

export type ShippedNotebook = Pick<NotebookFile, 'slug' | 'title' | 'description' | 'source' | 'cells'>;

const { DOMParser } = new JSDOM().window;

export const shippedNotebooks: readonly ShippedNotebook[] = notebookFiles.map(shipped);

function shipped({ slug, title, source }: ShippedFile): ShippedNotebook {
  const notebook = readNotebook(source, new DOMParser());
  const cells = withoutTitle(notebook).map(compileCell);
  const broken = cells.find(({ problem }) => problem !== null);
  if (broken) throw new Error(`notebooks/${slug}.html, cell ${broken.id}: ${broken.problem}`);
  return { slug, title, description: firstParagraph(notebook), source, cells };
}

/** The page has the title above all cells. */
function withoutTitle({ cells }: Notebook): Notebook['cells'] {
  return cells.map((cell, i) =>
    i === 0 && cell.mode === 'md' ? { ...cell, value: cell.value.replace(/^# .*\n*/, '') } : cell
  );
}

function firstParagraph(notebook: Notebook): string {
  const [first] = withoutTitle(notebook);
  const [paragraph = ''] = first?.value.trim().split(/\n\s*\n/) ?? [];
  return paragraph
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[*_`]|\s+/g, (sign) => (sign.trim() ? '' : ' '));
}

const drawn = new Map<string, Promise<NotebookFile>>();

/** @returns undefined where there is no such notebook; rejects where a cell of it fails */
export function drawnNotebook(slug: string): Promise<NotebookFile> | undefined {
  const notebook = shippedNotebooks.find((one) => one.slug === slug);
  if (!notebook) return undefined;
  const drawing = drawn.get(slug) ?? draw(notebook);
  drawn.set(slug, drawing);
  return drawing;
}

async function draw(notebook: ShippedNotebook): Promise<NotebookFile> {
  const { html, results } = await renderNotebook(notebook.slug, notebook.cells);
  const { document } = new JSDOM(html).window;
  const headings = [...document.querySelectorAll('h2[id], h3[id]')].map(({ id, textContent, tagName }) => ({
    id,
    text: textContent?.trim() ?? '',
    level: Number(tagName.slice(1))
  }));
  // The site may stand in a folder: what is written from its root is reached from the notebook's page.
  return {
    ...notebook,
    headings,
    html: html.replaceAll('href="/', 'href="../../'),
    results,
    version: descriptor.version
  };
}
