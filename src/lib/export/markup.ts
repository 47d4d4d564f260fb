/** SVG written as text. All that comes from data passes through here, so nothing of it can become markup. */

/** Half characters, and control characters but for tab and line break: XML allows none of them. */
const forbidden = /[\p{Cs}\uFFFE\uFFFF]|(?![\t\n])\p{Cc}/gu;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in SVG, within an element or an attribute. */
export const escapeXml = (text: string): string =>
  text.replace(forbidden, '').replace(/[&<>"]/g, (sign) => entities[sign] ?? '');

export type Attributes = Readonly<Record<string, string | number>>;

/** An element with its attributes, escaped; its children are markup already. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  const inside = children.join('');
  return inside ? `<${name}${written}>${inside}</${name}>` : `<${name}${written}/>`;
}
