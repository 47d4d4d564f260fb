import { describe, expect, test } from 'vitest';
import { checklist } from './checklist-rows';
import { readHtml } from './html-pages';

const pages = new Map<string, Document>();

function pageAt(path: string): Document {
  const document = pages.get(path) ?? readHtml(`${path.slice(1)}index.html`).document;
  pages.set(path, document);
  return document;
}

/** What a reader sees of an element, in one line; none where the page has no such element. */
function textOf(element: Element | null): string | undefined {
  const seen = element?.cloneNode(true) as Element | undefined;
  for (const hidden of seen?.querySelectorAll('script, style') ?? []) hidden.remove();
  return seen?.textContent?.replaceAll(/\s+/g, ' ');
}

describe('what the source documents hold stands on the page that it belongs to', () => {
  test.each(checklist)('%s: %s#%s', (_row, page, element, ...words) => {
    const text = textOf(pageAt(page).getElementById(element));
    expect(text, 'no such element').toBeDefined();
    for (const word of words) expect(text).toContain(word);
  });

  test('every row of the checklist is looked for', () => {
    const parts = { S0: 18, S1: 18, S2: 26, S3: 25, S4: 14, SX: 7 };
    const wanted = Object.entries(parts).flatMap(([part, rows]) =>
      Array.from({ length: rows }, (_, i) => `${part}-${String(i + 1).padStart(2, '0')}`)
    );
    expect([...new Set(checklist.map(([row]) => row))].sort()).toEqual(wanted.sort());
  });
});
