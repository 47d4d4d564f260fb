/** A notebook → the text of its file. The kit writes what the format knows; what it does not know stands where it stood. */
import type { Cell as KitCell, Notebook as KitNotebook } from '$kit/lib/notebook.js';
import { serialize } from '$kit/lib/serialize.js';
import { usualAround } from './around-notebook';
import { writeAttributes } from './beyond-format';
import { NotebookError, type Cell, type Notebook } from './notebook';

/**
 * Writes a notebook; one that was read and not changed comes out as it was.
 * @param document of the browser, or of jsdom
 * @throws NotebookError where a cell's text cannot stand in HTML
 */
export function writeNotebook(notebook: Notebook, document: Document): string {
  for (const cell of notebook.cells) checkComments(cell);
  const written = document.createElement('template');
  written.innerHTML = serialize(toKit(notebook), { document });
  const element = only(written.content, 'notebook');
  const { before, after } = notebook.around ?? usualAround;
  const scripts = [...element.querySelectorAll('script')];
  const lines = [
    only(element, 'title').outerHTML,
    ...notebook.cells.flatMap((cell, index) => {
      const script = scripts[index];
      if (cell.type !== undefined) script?.setAttribute('type', cell.type);
      return [cell.before, script && withAttributes(script, cell.attributes, script.textContent ?? '')];
    }),
    notebook.end
  ];
  const content = lines.map((line) => (line ? `\n  ${line}` : '')).join('');
  return `${before}${withAttributes(element, notebook.attributes, `${content}\n`)}${after}`;
}

function toKit({ title, theme, readOnly, cells }: Notebook): KitNotebook {
  return {
    title,
    // Themes are names that may come from a later version of the format.
    theme: theme as KitNotebook['theme'],
    readOnly,
    cells: cells.map(({ id, mode, value, pinned, hidden, output, database, format }): KitCell => ({
      id,
      mode: mode === 'other' ? 'js' : mode,
      value,
      pinned,
      hidden,
      output,
      database,
      format
    }))
  };
}

/** An element's markup with more attributes, and with that content as it is. */
function withAttributes(
  element: Element,
  attributes: Record<string, string> | undefined,
  content: string
): string {
  const end = `</${element.localName}>`;
  const tag = (element.cloneNode(false) as Element).outerHTML.slice(0, -`>${end}`.length);
  return `${tag}${writeAttributes(attributes)}>${content}${end}`;
}

function only(parent: ParentNode, name: string): Element {
  const element = parent.querySelector(name);
  if (!element) throw new NotebookError(`The notebook could not be written: it has no <${name}>.`);
  return element;
}

/** HTML reads on past the end of a script in which a comment holds a script and is not closed. */
function checkComments({ id, value }: Cell): void {
  for (let start = value.indexOf('<!--'); start >= 0;) {
    const end = value.indexOf('-->', start + 2);
    if (end < 0 && /<script[\s/>]/i.test(value.slice(start))) {
      throw new NotebookError(
        `Cell ${id} holds “<!--” and “<script” without “-->”, after which HTML finds no end of the cell: close the comment.`
      );
    }
    start = end < 0 ? -1 : value.indexOf('<!--', end);
  }
}
