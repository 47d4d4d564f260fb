import { readdirSync, readFileSync } from 'node:fs';
import { Parser } from 'htmlparser2';
import { root } from '../../src/commands/root.js';

export const build = `${root}/build`;

/** What a walk through all pages needs to know of one of them. */
export interface PageFacts {
  /** Where it is served: `/data/`. */
  path: string;
  title: string;
  description: string;
  /** Open Graph properties that it states. */
  preview: string[];
  headings: string[];
  ids: ReadonlySet<string>;
  /** All that it leads to or fetches, as written. */
  links: string[];
  /** What stands in tags as structured data. */
  structured: string[];
  /** Its policies, as written. */
  policies: string[];
  /** The text of its inline scripts, which the policy must allow. */
  scripts: string[];
  /** Classes of scoped styles that no style of the page is for. */
  unstyled: string[];
  /** Attributes that would run script. */
  handlers: string[];
  /** What a reader sees, scripts and styles left out. */
  text: string;
  /** Of its HTML, not compressed. */
  bytes: number;
}

/** Every page of the built site but the one for unknown addresses, which is drawn by script. */
export function readPages(): PageFacts[] {
  return readdirSync(build, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .sort()
    .map(readPage);
}

/** The facts of one page, by its file in `build/`. */
export function readPage(file: string): PageFacts {
  const html = readFileSync(`${build}/${file}`);
  const facts = { title: '', description: '' };
  const preview: string[] = [];
  const headings: string[] = [];
  const links: string[] = [];
  const structured: string[] = [];
  const policies: string[] = [];
  const scripts: string[] = [];
  const handlers: string[] = [];
  const ids = new Set<string>();
  const classes = new Set<string>();
  const styles: string[] = [];
  const text: string[] = [];
  const open: { name: string; type: string }[] = [];
  const within = (name: string) => open.some((tag) => tag.name === name);
  const parser = new Parser({
    onopentag(name, attributes) {
      open.push({ name, type: attributes.type ?? '' });
      if (name === 'script') (attributes.type ? structured : scripts).push('');
      if (attributes.id) ids.add(attributes.id);
      for (const name of attributes.class?.match(/svelte-[a-z0-9]+/g) ?? []) classes.add(name);
      for (const link of [attributes.href, attributes.src]) if (link !== undefined) links.push(link);
      if (name === 'h1') headings.push('');
      if (name === 'meta' && attributes['http-equiv'] === 'content-security-policy')
        policies.push(attributes.content ?? '');
      handlers.push(...Object.keys(attributes).filter((attribute) => attribute.startsWith('on')));
      if (name === 'meta' && attributes.property?.startsWith('og:') && attributes.content)
        preview.push(attributes.property);
      if (name === 'meta' && attributes.name === 'description') facts.description = attributes.content ?? '';
    },
    ontext(data) {
      const tag = open.at(-1);
      if (tag?.name === 'script') {
        const all = tag.type ? structured : scripts;
        all[all.length - 1] += data;
        return;
      }
      if (tag?.name === 'style') {
        styles.push(data);
        return;
      }
      if (tag?.name === 'title' && !within('svg')) facts.title += data;
      if (within('h1')) headings[headings.length - 1] += data;
      // A program may say what a page may not.
      if (!within('pre')) text.push(data);
    },
    onclosetag() {
      open.pop();
    }
  });
  parser.end(html.toString('utf8'));
  const styled = styles.join(' ');
  return {
    ...facts,
    preview,
    headings,
    links,
    structured: structured.filter((text) => text.includes('schema.org')),
    policies,
    scripts,
    handlers,
    unstyled: [...classes].filter((name) => !styled.includes(name)),
    path: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`,
    ids,
    text: text.join(' ').replaceAll(/\s+/g, ' '),
    bytes: html.length
  };
}
