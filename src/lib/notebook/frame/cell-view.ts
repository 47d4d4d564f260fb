/** A cell on the page: what it came to and, folded, what was written. */
import type { CompiledCell } from '../compiled';

export interface CellView {
  section: HTMLElement;
  output: HTMLDivElement;
}

export function cellView({ id, source, definition }: CompiledCell): CellView {
  const section = document.createElement('section');
  section.className = 'cell';
  section.dataset.cell = String(id);
  const output = document.createElement('div');
  output.className = 'output';
  section.append(output);
  const names = definition?.output ? [unprefixed(definition.output)] : (definition?.outputs ?? []);
  if (source !== null) section.append(foldedCode(source, names));
  return { section, output };
}

/** An input's element has a name of its own beside its value's. */
const unprefixed = (name: string) => name.replace(/^(viewof\$|mutable )/, '');

/** @param names what other cells know it by */
function foldedCode(source: string, names: readonly string[]): HTMLElement {
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  summary.textContent = names.length > 0 ? `Code: ${names.join(', ')}` : 'Code';
  const pre = document.createElement('pre');
  pre.tabIndex = 0;
  const code = document.createElement('code');
  code.textContent = source;
  pre.append(code);
  details.append(summary, pre);
  return details;
}

/** An error in the place of what the cell would have come to. */
export function errorView({ message, line }: { message: string; line?: number }): HTMLElement {
  const view = document.createElement('p');
  view.className = 'cell-error';
  view.textContent = line === undefined ? message : `Line ${line}: ${message}`;
  return view;
}
