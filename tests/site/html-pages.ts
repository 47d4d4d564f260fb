import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { root } from '../../src/commands/root.js';

export const build = `${root}/build`;

export interface HtmlPage {
  /** In `build/`, such as `data/index.html`. */
  file: string;
  /** Where it is served: `/data/`. */
  path: string;
  document: Document;
}

export function readHtml(file: string): HtmlPage {
  const { document } = parseHTML(readFileSync(`${build}/${file}`, 'utf8'));
  return { file, path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, document };
}
