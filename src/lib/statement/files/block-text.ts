/** The text of an element of a page, with the breaks that its blocks make. */

const unread = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'HEAD',
  'IFRAME',
  'OBJECT',
  'SELECT',
  'BUTTON'
]);
const blocks =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|CAPTION|DD|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TR|UL)$/;

export function blockText(element: Node): string {
  const parts: string[] = [];
  collect(element, parts);
  return parts.join('').replaceAll(/ *\n[ \n]*/g, '\n');
}

function collect(node: Node, parts: string[]): void {
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) parts.push((child.textContent ?? '').replaceAll(/\s+/g, ' '));
    else if (child.nodeType === Node.ELEMENT_NODE) collectElement(child as Element, parts);
  }
}

function collectElement(element: Element, parts: string[]): void {
  const name = element.tagName.toUpperCase();
  if (unread.has(name)) return;
  const isBlock = blocks.test(name);
  if (isBlock || name === 'BR') parts.push('\n');
  collect(element, parts);
  if (isBlock) parts.push('\n');
  else if (name === 'TD' || name === 'TH') parts.push(' ');
}
