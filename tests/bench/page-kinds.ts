export interface BuiltPage {
  /** Its address from the site's root, such as `/elections/`. */
  path: string;
  bytes: number;
}

/**
 * The heaviest page of each kind, by its HTML. Pages at the same depth under the same first name are of one
 * kind: `/elections/A/` and `/elections/B/`, but not `/elections/`.
 */
export function heaviestOfEachKind(pages: readonly BuiltPage[]): BuiltPage[] {
  const heaviest = new Map<string, BuiltPage>();
  for (const page of pages) {
    const [first = '', ...rest] = page.path.split('/').filter(Boolean);
    const kind = [first, ...rest.map(() => '*')].join('/');
    if (page.bytes > (heaviest.get(kind)?.bytes ?? -1)) heaviest.set(kind, page);
  }
  return [...heaviest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, page]) => page);
}
