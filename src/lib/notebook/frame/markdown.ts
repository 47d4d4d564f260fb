/** Markdown with values and elements in it, as Observable's `md`, by the parser that the rest of the site uses. */
import { Marked } from 'marked';

const marked = new Marked({ gfm: true, async: false });

/**
 * @param values text becomes part of the Markdown; elements, and lists of them, stand where they are named
 * @returns the one element that it comes to, else a `div` around all
 */
export function md(strings: readonly string[], ...values: unknown[]): Element {
  const parts: Node[] = [];
  const written = (value: unknown): string => {
    if (Array.isArray(value)) return value.map(written).join('');
    if (!(value instanceof Node)) return String(value);
    parts.push(value);
    return `<span data-part="${parts.length - 1}"></span>`;
  };
  const text = strings.map((string, i) => string + (i < values.length ? written(values[i]) : '')).join('');
  const root = document.createElement('div');
  root.innerHTML = (marked.parse(text) as string).trim();
  for (const place of root.querySelectorAll<HTMLElement>('[data-part]')) {
    const part = parts[Number(place.dataset.part)];
    if (part) place.replaceWith(part);
  }
  for (const heading of root.querySelectorAll('h2, h3')) addAnchor(heading);
  const [only] = root.children;
  if (!only || root.childNodes.length > 1) return root;
  // What stands in another element is inspected, not drawn.
  only.remove();
  return only;
}

/** A heading that can be linked to: its id is what it says. */
function addAnchor(heading: Element): void {
  heading.id = (heading.textContent ?? '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
  const link = document.createElement('a');
  link.href = `#${heading.id}`;
  link.append(...heading.childNodes);
  heading.append(link);
}
