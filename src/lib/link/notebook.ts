/** What the address of a notebook that is being written holds, in its fragment: it never reaches a server. */
import { number } from '$lib/ui/words';
import { compress, decompress } from './compressed';
import { decodeText, shorten } from './decode-text';

export type NotebookLink =
  /** A new one. */
  | { kind: 'new' }
  /** A copy of one of ours, by its slug. */
  | { kind: 'copy'; slug: string }
  /** One that is kept in this browser. */
  | { kind: 'mine'; id: string }
  /** The whole file: somebody's program. */
  | { kind: 'text'; text: string };

export interface ParsedNotebookLink {
  link: NotebookLink;
  /** The data version that the link was made with. */
  version: string | null;
  /** One sentence for each part of the address that could not be read. */
  notices: string[];
}

/** The longest fragment that is written, in letters: longer links are cut on their way. */
export const longestNotebookLink = 8192;
/** The longest that is read. */
const longestRead = 40_000;
/** Bytes that a link may stand for. */
const longestText = 400_000;
/** Short texts stay readable in the address. */
const readable = 400;

/** The parts of a fragment. */
export const notebookKeys = ['copy', 'mine', 'n', 'z', 'v'];

/**
 * Reads the fragment of an address. Never throws: what cannot be read is named in a notice.
 * @param fragment as somebody may have cut, doubled or forged it; with or without its `#`
 */
export async function parseNotebookLink(fragment: string): Promise<ParsedNotebookLink> {
  if (fragment.length > longestRead) {
    const sentence = `The address is longer than ${number(longestRead)} characters, so its notebook was not read.`;
    return { link: { kind: 'new' }, version: null, notices: [sentence] };
  }
  const notices: string[] = [];
  const values = new Map<string, string>();
  for (const item of fragment.replace(/^#/, '').split('&').filter(Boolean)) {
    const [, key = '', value = ''] = /^([^=]*)=?(.*)$/s.exec(item) ?? [];
    if (!notebookKeys.includes(key))
      notices.push(`The address has a part that no notebook has: “${shorten(item)}”.`);
    else if (values.has(key)) notices.push(`The address says “${key}” more than once: the first holds.`);
    else values.set(key, value);
  }
  return { link: await readLink(values, notices), version: values.get('v') || null, notices };
}

async function readLink(values: ReadonlyMap<string, string>, notices: string[]): Promise<NotebookLink> {
  const slug = values.get('copy');
  if (slug) return { kind: 'copy', slug };
  const id = values.get('mine');
  if (id) return { kind: 'mine', id };
  const plain = values.get('n');
  const short = values.get('z');
  if (!plain && !short) return { kind: 'new' };
  const text = plain ? decodeText(plain) : await decompress(short ?? '', longestText);
  if (text !== null) return { kind: 'text', text };
  notices.push('The notebook of this address could not be read: the address was cut or altered on its way.');
  return { kind: 'new' };
}

/**
 * Writes the fragment of an address. The version stands last: mail programs cut dots and brackets off the end of a link, and
 * digits they leave.
 * @param version of the data
 * @returns the fragment with its `#`; null where the notebook is too long for a link
 */
export async function formatNotebookLink(link: NotebookLink, version?: string): Promise<string | null> {
  if (link.kind === 'new') return '';
  const item = link.kind === 'text' ? await formatText(link.text) : `${link.kind}=${nameOf(link)}`;
  const fragment = `#${item}${version ? `&v=${version}` : ''}`;
  return fragment.length > longestNotebookLink ? null : fragment;
}

const nameOf = (link: { slug: string } | { id: string }) =>
  encodeURIComponent('slug' in link ? link.slug : link.id);

async function formatText(text: string): Promise<string> {
  const plain = encodeURIComponent(text.toWellFormed()).replaceAll('%20', '+');
  return plain.length <= readable ? `n=${plain}` : `z=${await compress(text)}`;
}
