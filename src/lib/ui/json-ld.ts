/** Structured data for search engines (schema.org). */
export interface StructuredData {
  '@type': string;
  [property: string]: unknown;
}

/**
 * A `script` element with structured data, as HTML.
 * `<` is escaped, so that no text of the data can end the element.
 */
export function jsonLd(data: StructuredData): string {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
  return `<script type="application/ld+json">${json}</${'script'}>`;
}
