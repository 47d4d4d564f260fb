/** The notebooks of the repository, compiled and run once a build. */
import { JSDOM } from 'jsdom';
import { compileCell } from './compile';
import type { CompiledCell } from './compiled';
import type { Notebook } from './format/notebook';
import { readNotebook } from './format/read-notebook';
import { renderNotebook } from './render.server';
import type { CodedResult } from './result-code';

/** In the order in which they are listed; others follow by name. */
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

export interface ShippedNotebook {
  slug: string;
  title: string;
  /** Its first paragraph. */
  description: string;
  /** The file as it stands in the repository. */
  source: string;
  cells: readonly CompiledCell[];
}

export interface DrawnNotebook extends ShippedNotebook {
  html: string;
  results: Record<string, CodedResult>;
  headings: { id: string; text: string; level: number }[];
}

const { DOMParser } = new JSDOM().window;

export const shippedNotebooks: readonly ShippedNotebook[] = Object.entries(files)
  .map(([path, source]) => shipped(path.slice('/notebooks/'.length, -'.html'.length), source))
  .sort((a, b) => place(a) - place(b) || a.slug.localeCompare(b.slug));

function place({ slug }: ShippedNotebook): number {
  const at = order.indexOf(slug);
  return at < 0 ? order.length : at;
}

function shipped(slug: string, source: string): ShippedNotebook {
  const notebook = readNotebook(source, new DOMParser());
  const cells = withoutTitle(notebook).map(compileCell);
  const broken = cells.find(({ problem }) => problem !== null);
  if (broken) throw new Error(`notebooks/${slug}.html, cell ${broken.id}: ${broken.problem}`);
  return { slug, title: notebook.title, description: firstParagraph(notebook), source, cells };
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

const drawn = new Map<string, Promise<DrawnNotebook>>();

/** @returns undefined where there is no such notebook; rejects where a cell of it fails */
export function drawnNotebook(slug: string): Promise<DrawnNotebook> | undefined {
  const notebook = shippedNotebooks.find((one) => one.slug === slug);
  if (!notebook) return undefined;
  const drawing = drawn.get(slug) ?? draw(notebook);
  drawn.set(slug, drawing);
  return drawing;
}

async function draw(notebook: ShippedNotebook): Promise<DrawnNotebook> {
  const { html, results } = await renderNotebook(notebook.slug, notebook.cells);
  const { document } = new JSDOM(html).window;
  const headings = [...document.querySelectorAll('h2[id], h3[id]')].map(({ id, textContent, tagName }) => ({
    id,
    text: textContent?.trim() ?? '',
    level: Number(tagName.slice(1))
  }));
  return { ...notebook, html, results, headings };
}
