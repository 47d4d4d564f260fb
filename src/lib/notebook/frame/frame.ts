/** What runs in the frame: draws a notebook and passes word between it and whoever is around. */
import { LiveNotebook } from './live-notebook';
import type { Host, Order } from './messages';
import { questionOf } from './question';
import { addStyles } from './styles';

/** @returns what takes the page's orders */
export function openNotebook(host: Host): (order: Order) => void {
  addStyles();
  // Cells of other tools have no such thing, and so ask for it: `globalThis.question?.(…)`.
  Object.assign(globalThis, { question: questionOf(host) });
  const main = document.createElement('main');
  main.className = 'notebook-cells';
  document.body.append(main);
  const notebook = new LiveNotebook(main, host);
  new ResizeObserver(() => host.tell({ kind: 'height', height: main.scrollHeight })).observe(main);
  document.addEventListener('click', (event) => follow(event, host));
  return (order) => {
    if (order.kind === 'cells') notebook.update(order.cells);
    if (order.kind === 'theme') setTheme(order.theme);
    if (order.kind === 'find') find(order.id, host);
    if (order.kind === 'fonts')
      for (const { family, data, ...descriptors } of order.faces)
        document.fonts.add(
          new FontFace(family, data, { weight: descriptors.weight, unicodeRange: descriptors.range })
        );
  };
}

function setTheme(theme: string | null): void {
  if (theme === null) delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

function find(id: string, { tell }: Host): void {
  const [, cell] = /^cell-(\d+)$/.exec(id) ?? [];
  const found = cell ? document.querySelector(`[data-cell="${cell}"]`) : document.getElementById(id);
  const top = found?.getBoundingClientRect().top;
  if (top !== undefined) tell({ kind: 'place', top });
}

/** A frame that goes nowhere: where a link leads, the page is told. */
function follow(event: MouseEvent, { tell }: Host): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  // Links of charts have theirs in the older way of SVG.
  const href = link?.getAttribute('href') ?? link?.getAttribute('xlink:href');
  if (href == null || event.defaultPrevented) return;
  event.preventDefault();
  const newTab = event.ctrlKey || event.metaKey || event.shiftKey;
  tell({ kind: 'follow', href, newTab });
}
