/** Which addresses of the site lead to a page, by the tables and folders that its pages are made of. */
import { existsSync } from 'node:fs';
import { shippedNotebooks } from '$lib/notebook/catalogue.server';
import { folders } from '$lib/questions/folders.server';
import { countries, elections, missions, organizations, sources } from './tables';

const pages: Record<string, { has(id: string): unknown }> = {
  countries,
  organizations,
  sources,
  elections: { has: (id: string) => (id.includes('/') ? missions : elections).has(id) },
  questions: folders,
  notebooks: new Set(shippedNotebooks.map(({ slug }) => slug))
};

/** @param path `/elections/AZE-2024-02-07-presidential/cis/` */
export function isPage(path: string): boolean {
  const [list = '', ...rest] = decodeURIComponent(path).slice(1, -1).split('/');
  if (!path.endsWith('/')) return false;
  return rest.length > 0
    ? Boolean(pages[list]?.has(rest.join('/')))
    : existsSync(`src/routes/${list}/+page.svelte`);
}
