import { readdirSync, statSync } from 'node:fs';
import { root } from '../../src/commands/root.js';

/** The pages of the source documents' region, the fullest where there is a choice. */
const chosen = [
  '/elections/AZE-2024-02-07-presidential/',
  '/elections/AZE-2024-02-07-presidential/ots/',
  '/organizations/ots/',
  '/countries/AZE/',
  '/sources/seed-002/',
  '/questions/same-election-different-verdicts/',
  '/questions/where-observed/',
  '/questions/observers-at-elections/',
  '/questions/presence-at-elections/',
  '/embed/disagreeing-sources/',
  '/search/?q=kocaman'
];

/** The addresses of the pages that were built, the heaviest first. */
const built = filesIn('build', 'index.html')
  .map((folder) => ({ path: folder, bytes: statSync(`${root}/build${folder}index.html`).size }))
  .sort((a, b) => b.bytes - a.bytes)
  .map(({ path }) => path);

/** What an address of each route looks like; `[organization]` stands for any name that is not a route of its own. */
const routes = filesIn('src/routes', '+page.svelte').sort();

/** One page of each kind, that is of each route: those chosen, else the heaviest that was built. */
export const pageKinds = routes.flatMap((route) => {
  const pages = chosen.filter((path) => routeOf(path) === route);
  if (pages.length > 0) return pages;
  const heaviest = built.find((path) => routeOf(path) === route);
  if (!heaviest) throw new Error(`Of the route ${route} no page was built.`);
  return [heaviest];
});

/** The route that draws the page at an address: one that names it rather than one with a place for any name. */
function routeOf(path: string): string | undefined {
  const [address = ''] = path.split('?');
  const fits = (route: string) => new RegExp(`^${route.replaceAll(/\[[^\]]+\]/g, '[^/]+')}$`).test(address);
  return routes.find((route) => route === address) ?? routes.find(fits);
}

/** The folders in which files of this name are, from the folder given on: `/elections/`. */
function filesIn(folder: string, name: string): string[] {
  return readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith(`/${name}`))
    .map((file) => file.slice(0, -name.length));
}
