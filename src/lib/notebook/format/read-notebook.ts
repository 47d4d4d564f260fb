/** The text of a file → the notebook in it. The kit reads what the format knows; the rest is kept for writing. */
import { deserialize } from '$kit/lib/serialize.js';
import { readAround } from './around-notebook';
import { attributesOf, readBetween } from './beyond-format';
import { checkFile } from './check-file';
import { NotebookError, type Cell, type Notebook } from './notebook';

/** The types of cells that the format knows; a cell that names none is JavaScript. */
const knownTypes = new Set([
  '',
  'module',
  'text/markdown',
  'text/html',
  'application/x-tex',
  'application/sql',
  'text/vnd.graphviz',
  'application/vnd.node.javascript',
  'text/x-python',
  'text/x-r',
  'application/vnd.observable.javascript',
  'text/x-typescript'
]);

/**
 * Reads a notebook. Nothing of it is run.
 * @param html the text of the file
 * @param parser of the browser, or of jsdom
 * @throws NotebookError where the file holds no notebook
 */
export function readNotebook(html: string, parser: Pick<DOMParser, 'parseFromString'>): Notebook {
  const text = html.replaceAll(/\r\n?/g, '\n');
  checkFile(text);
  const document = parser.parseFromString(text, 'text/html');
  const element = onlyNotebook(document);
  const { cells, title, theme, readOnly } = deserialize(text, {
    parser: { parseFromString: () => document }
  });
  checkLastCell(text, cells.at(-1));
  const scripts = [...element.querySelectorAll('script')];
  const { before, end } = readBetween(element, document.querySelector('title'));
  const notebook: Notebook = {
    title,
    theme,
    readOnly,
    cells: scripts.flatMap((script, index) => {
      const cell = cells[index];
      return cell ? [{ ...readCell(script, cell), ...(before[index] && { before: before[index] }) }] : [];
    })
  };
  const attributes = attributesOf(element, ['theme', 'readonly']);
  if (attributes) notebook.attributes = attributes;
  if (end) notebook.end = end;
  const around = readAround(text);
  if (around) notebook.around = around;
  return notebook;
}

function onlyNotebook(document: Document): Element {
  const [element, ...others] = document.querySelectorAll('notebook');
  if (!element) {
    throw new NotebookError(
      'The file holds no <notebook> element: choose an HTML file in the format of Observable’s notebooks, as this site and Observable’s tools export it.'
    );
  }
  if (others.length > 0) {
    throw new NotebookError(
      `The file holds ${others.length + 1} <notebook> elements: keep one, and put the others into files of their own.`
    );
  }
  return element;
}

/** A cell without end takes the end of the notebook for a line of its own. */
function checkLastCell(text: string, cell: Pick<Cell, 'id' | 'value'> | undefined): void {
  if (!cell || !/<\/notebook\s*>\s*$/i.test(cell.value)) return;
  if (/<\/notebook\s*>\s*<\/script/i.test(text)) return;
  throw new NotebookError(`Cell ${cell.id} has no end: write </script> below its last line.`);
}

function readCell(script: Element, kitCell: Omit<Cell, 'type'>): Cell {
  const { id, mode, value, pinned, hidden, output, database, format } = kitCell;
  const type = script.getAttribute('type') ?? '';
  const isKnown = knownTypes.has(type);
  const cell: Cell = { id, mode: isKnown ? mode : 'other', value, pinned, hidden };
  if (!isKnown) cell.type = type;
  if (output) cell.output = output;
  if (database) cell.database = database;
  const understood = ['id', 'type', 'pinned', 'hidden', 'output'];
  if (database) understood.push('database');
  if ((script.getAttribute('format') ?? format) === format) {
    understood.push('format');
    if (format) cell.format = format;
  }
  const attributes = attributesOf(script, understood);
  if (attributes) cell.attributes = attributes;
  return cell;
}
