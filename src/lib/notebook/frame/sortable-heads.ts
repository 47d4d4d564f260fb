/** Heads of Observable's tables, by which rows are sorted: with the keyboard too, and said to those who do not see the arrow. */

/** What the kit draws in the head of the column that rows are in order of. */
const orders: Readonly<Record<string, string>> = { '▴': 'ascending', '▾': 'descending' };

/** @param form a table of `Inputs.table`, with its heads */
export function sortByKeyboard(form: HTMLElement): void {
  const heads = [...form.querySelectorAll<HTMLElement>('thead th[title]')];
  for (const head of heads) {
    const [arrow, ...name] = head.childNodes;
    if (arrow instanceof HTMLElement) arrow.setAttribute('aria-hidden', 'true');
    const button = document.createElement('button');
    button.type = 'button';
    // On paper, too: its words are the head's.
    button.className = 'said';
    button.append(...name);
    head.append(button);
  }
  tellOrder(heads);
  // The head has sorted its rows by then.
  form.addEventListener('click', () => tellOrder(heads));
}

function tellOrder(heads: readonly HTMLElement[]): void {
  for (const head of heads) {
    const order = orders[head.firstChild?.textContent ?? ''];
    if (order) head.setAttribute('aria-sort', order);
    else head.removeAttribute('aria-sort');
  }
}
