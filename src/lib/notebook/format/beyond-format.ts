/** What a notebook's file holds beyond the format: markup between cells, attributes. */

/**
 * The attributes of an element that are not understood.
 * @returns undefined where there are none
 */
export function attributesOf(element: Element, understood: string[]): Record<string, string> | undefined {
  const others = [...element.attributes].filter(({ name }) => !understood.includes(name));
  return others.length > 0 ? Object.fromEntries(others.map(({ name, value }) => [name, value])) : undefined;
}

/** Attributes as they are written in a tag; a name can be what no script may set: `@click`. */
export function writeAttributes(attributes: Record<string, string> = {}): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`)
    .join('');
}

/**
 * The markup before each cell, by the cell's number from 0, and after the last.
 * @param title which is no such markup
 */
export function readBetween(notebook: Element, title: Element | null): { before: string[]; end: string } {
  const before: string[] = [];
  let pieces: string[] = [];
  const read = (parent: Element) => {
    for (const node of parent.childNodes) {
      if (node === title) continue;
      if (!isElement(node)) pieces.push(markupOf(node).trim());
      else if (node.localName === 'script') {
        before.push(joined(pieces));
        pieces = [];
      } else if (node.querySelector('script')) {
        // Cells within an element are cells like others: its tags stand between them.
        const end = `</${node.localName}>`;
        pieces.push(markupOf(node.cloneNode(false)).slice(0, -end.length));
        read(node);
        pieces.push(end);
      } else pieces.push(markupOf(node));
    }
  };
  read(notebook);
  return { before, end: joined(pieces) };
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

const joined = (pieces: string[]) => pieces.filter((piece) => piece !== '').join('\n  ');

function markupOf(node: Node): string {
  const holder = node.ownerDocument?.createElement('div');
  holder?.append(node.cloneNode(true));
  return holder?.innerHTML ?? '';
}
